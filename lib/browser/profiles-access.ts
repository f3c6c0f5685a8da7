import { browser } from 'wxt/browser';
import { fitsHost } from '../portal/recognise';
import type { PortalProfile } from '../portal/profile';
import { profileSchema } from '../portal/profile-schema';
import { profiles as builtIn } from '../portal/profiles/profiles';
import { readProfile, writeProfile } from '../portal/read-profile';
import type { TaughtTable } from '../portal/taught-table';
import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import type { PageProfiles, ProfileEntry } from './message-types';
import { record } from './log';
import { readSettings } from './settings-access';
import { keepTaught, taughtOf } from './taught-access';
import { switchedOff } from './trial';

const KEY = 'profiles';
/** Profiles an office keeps of its own. */
const MOST = 50;

/** Profiles for the pages of one portal: those of the office and its policy that name its host, and all of ours. */
export async function profilesFor(origin: string): Promise<PageProfiles> {
  const { host } = new URL(origin);
  const { readersOff } = await switchedOff();
  const isOn = ({ id }: PortalProfile): boolean => !readersOff.includes(id);
  const own = [...(await fromPolicy()), ...(await imported())].filter((profile) => isOn(profile) && fitsHost(profile, host));
  return { own: own.map(({ taught: _taught, ...profile }) => profile), known: builtIn.filter(isOn) };
}

/** What was taught on a portal, here and by whoever set the policy; what was taught here comes first. */
export async function lessonsOf(portal: string): Promise<TaughtTable[]> {
  if ((await switchedOff()).readersOff.includes('taught')) return [];
  const handed = (await fromPolicy()).flatMap(({ taught = [] }) => taught).filter((lesson) => lesson.portal === portal);
  const own = await taughtOf(portal);
  return [...own, ...handed.filter(({ id }) => own.every((lesson) => lesson.id !== id))];
}

export async function listProfiles(): Promise<ProfileEntry[]> {
  const entry =
    (from: ProfileEntry['from']) =>
    ({ id, name, evidence }: PortalProfile): ProfileEntry => ({ id, name, evidence, from });
  return [...(await imported()).map(entry('office')), ...(await fromPolicy()).map(entry('policy')), ...builtIn.map(entry('built-in'))];
}

/** Takes a profile over; one with the same id gives way. What was taught in it becomes what was taught here. */
export async function importProfile(text: string): Promise<Result<ProfileEntry>> {
  const read = readProfile(text);
  if (!read.ok) return read;
  const { taught = [], ...profile } = read.value;
  const others = (await stored()).filter((entry) => (entry as { id?: unknown } | null)?.id !== profile.id);
  await browser.storage.local.set({ [KEY]: [...others.slice(-MOST + 1), profile] });
  for (const lesson of taught) await keepTaught(lesson);
  return ok({ id: profile.id, name: profile.name, evidence: profile.evidence, from: 'office' });
}

export async function exportProfile(id: string): Promise<Result<{ text: string }>> {
  const found = [...(await imported()), ...(await fromPolicy()), ...builtIn].find((profile) => profile.id === id);
  return found === undefined ? unknown() : ok({ text: writeProfile(found) });
}

/** What was taught by hand on one portal, as a profile to be handed on. */
export async function exportTaught(origin: string): Promise<Result<{ text: string }>> {
  const taught = await taughtOf(origin);
  if (taught.length === 0) return unknown();
  const { host } = new URL(origin);
  const id = `cong-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60);
  return ok({ text: writeProfile({ version: 1, id, name: host, evidence: 'compared', recognise: { addresses: [`${host}/**`] }, taught }) });
}

export async function removeProfile(id: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await stored()).filter((entry) => (entry as { id?: unknown } | null)?.id !== id) });
}

function unknown(): { ok: false; problem: { code: string; say: ReturnType<typeof message> } } {
  return refuse('profile-unknown', message('error.profile.unknown'));
}

/** What cannot be read is left where it is and not used. */
async function imported(): Promise<PortalProfile[]> {
  return (await stored()).flatMap((entry) => {
    const read = profileSchema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

async function fromPolicy(): Promise<PortalProfile[]> {
  const { policy } = await readSettings();
  const read = (policy.profiles ?? []).map(readProfile);
  const refused = read.filter((result) => !result.ok).length;
  if (refused > 0) await record('policy-profiles-not-readable', String(refused));
  return read.flatMap((result) => (result.ok ? [result.value] : []));
}

async function stored(): Promise<unknown[]> {
  const found: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import type { PortalProfile } from './profile';
import { PROFILE_LIMIT, profileSchema } from './profile-schema';
import { profiles } from './profiles/profiles';

/** A profile as it is handed from office to office: JSON that holds data alone. Anything unknown in it refuses the whole. */
export function readProfile(text: string): Result<PortalProfile> {
  if (text.length > PROFILE_LIMIT) return refuse('profile-too-large', message('error.profile.tooLarge'));
  const value = parse(text);
  if (value === undefined) return refuse('profile-not-json', message('error.profile.notJson'));
  if (isNewer(value)) return refuse('profile-newer', message('error.profile.newer'));
  const read = profileSchema.safeParse(value);
  if (!read.success) {
    const where = read.error.issues[0]?.path.map(String).join(' › ') ?? '';
    return refuse('profile-not-understood', message('error.profile.notUnderstood', { where: where === '' ? '{}' : where }), where);
  }
  // Ours are known under their own names: another under one of them would be taken for it.
  if (profiles.some(({ id }) => id === read.data.id))
    return refuse('profile-name-taken', message('error.profile.nameTaken', { id: read.data.id }));
  return ok(read.data);
}

export function writeProfile(profile: PortalProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): boolean {
  const version = (value as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > 1;
}

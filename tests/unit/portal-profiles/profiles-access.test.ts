import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLog } from '../../../lib/browser/log';
import {
  exportProfile,
  exportTaught,
  importProfile,
  lessonsOf,
  listProfiles,
  profilesFor,
  removeProfile,
} from '../../../lib/browser/profiles-access';
import { readSettings } from '../../../lib/browser/settings-access';
import type { PortalProfile } from '../../../lib/portal/profile';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { writeProfile } from '../../../lib/portal/read-profile';

beforeEach(() => fakeBrowser.reset());

const portal = 'https://motcua.bia.example';
const lesson = {
  version: 1,
  id: 'l1',
  portal,
  place: '/',
  kind: 'list',
  columns: [{ path: ['Mã'], field: 'code' }],
  at: '2026-03-31',
} as const;
const own = (id: string, host = 'motcua.bia.example', more: Partial<PortalProfile> = {}): PortalProfile => ({
  version: 1,
  id,
  name: id.toUpperCase(),
  evidence: 'compared',
  recognise: { addresses: [`${host}/**`] },
  ...more,
});
const take = (profile: PortalProfile) => importProfile(writeProfile(profile));
const ids = async (origin = portal) => (await profilesFor(origin)).own.map(({ id }) => id);

describe('profiles of the office', () => {
  it('reach the pages of their own host only; ours reach all', async () => {
    await take(own('a1'));
    await take(own('b1', 'motcua.khac.example'));
    expect(await ids()).toEqual(['a1']);
    expect(await ids('https://motcua.khac.example')).toEqual(['b1']);
    expect((await profilesFor('https://x.example')).known).toEqual(profiles);
  });

  it('one with the same name gives way; removed ones are gone', async () => {
    await take(own('a1'));
    await take(own('a1', undefined, { name: 'Mới' }));
    expect((await listProfiles()).filter(({ from }) => from === 'office')).toEqual([
      { id: 'a1', name: 'Mới', evidence: 'compared', from: 'office' },
    ]);
    await removeProfile('a1');
    expect(await ids()).toEqual([]);
  });

  it('what was taught goes out with a profile and comes in again', async () => {
    await take(own('a1', undefined, { taught: [lesson] }));
    expect(await lessonsOf(portal)).toEqual([lesson]);
    const out = await exportTaught(portal);
    const text = out.ok ? out.value.text : '';
    fakeBrowser.reset();
    expect((await importProfile(text)).ok).toBe(true);
    expect(await lessonsOf(portal)).toEqual([lesson]);
    expect(await exportTaught('https://x.example')).toMatchObject({ ok: false, problem: { code: 'profile-unknown' } });
  });

  it('are exported as they are, ours too', async () => {
    await take(own('a1'));
    expect(await exportProfile('a1')).toEqual({ ok: true, value: { text: writeProfile(own('a1')) } });
    expect((await exportProfile('td')).ok).toBe(true);
    expect(await exportProfile('zz')).toMatchObject({ ok: false, problem: { code: 'profile-unknown' } });
  });

  it('a damaged one is not used and not lost', async () => {
    const damaged = { id: 'old', recognise: 7 };
    await fakeBrowser.storage.local.set({ profiles: [damaged, own('a1')] });
    expect(await ids()).toEqual(['a1']);
    await take(own('c1'));
    expect((await fakeBrowser.storage.local.get('profiles'))['profiles']).toEqual([damaged, own('a1'), own('c1')]);
  });
});

describe('profiles by policy', () => {
  it('speak first and lock nothing; one that cannot be read is said and left out', async () => {
    await fakeBrowser.storage.managed.set({ profiles: [writeProfile(own('p1', undefined, { taught: [lesson] })), '{"version":1}'] });
    await take(own('a1'));
    expect(await ids()).toEqual(['p1', 'a1']);
    expect(await lessonsOf(portal)).toEqual([lesson]);
    expect((await readSettings()).locked).toEqual([]);
    expect(await readLog()).toMatchObject([{ event: 'policy-profiles-not-readable', detail: '1' }]);
  });
});

import { exportProfile, exportTaught, importProfile, listProfiles, removeProfile } from '../../lib/browser/profiles-access';
import type { Handlers } from '../../lib/browser/receive';
import { taughtPortals } from '../../lib/browser/taught-access';
import { ok } from '../../lib/text/result';

/** Portal profiles of the office: taken over, handed on, removed. */
export const profileHandlers: Pick<
  Handlers,
  'profiles.list' | 'profile.import' | 'profile.export' | 'profile.exportTaught' | 'profile.remove'
> = {
  'profiles.list': async () => ok({ profiles: await listProfiles(), taught: await taughtPortals() }),
  'profile.import': ({ text }) => importProfile(text),
  'profile.export': ({ id }) => exportProfile(id),
  'profile.exportTaught': ({ origin }) => exportTaught(origin),
  'profile.remove': async ({ id }) => {
    await removeProfile(id);
    return ok({});
  },
};

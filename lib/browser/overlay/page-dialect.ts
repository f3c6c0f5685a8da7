import { dialectOf } from '../../portal/profile-dialect';
import type { PortalProfile } from '../../portal/profile';
import { addressOf, recognise, signsIn } from '../../portal/recognise';
import type { Dialect } from '../../vocabulary/dialect';
import type { PageProfiles } from '../message-types';

/** A page that draws itself shows its signs late; after so many looks at one address it has none. */
const LOOKS = 4;

/**
 * What is known of the portal this page belongs to. A system once recognised stays so while the page lives; the office's own
 * profile speaks before the one that comes with the extension.
 */
export function createPageDialect(document: Document, { own, known }: PageProfiles): () => Dialect | undefined {
  const { location } = document.defaultView!;
  const address = (): string => addressOf(location);
  const sets = [own, known].map((profiles) => ({ profiles, found: undefined as PortalProfile | undefined }));
  let dialect: Dialect | undefined;
  let looked = { at: '', times: 0 };
  return () => {
    const open = sets.filter(({ profiles, found }) => found === undefined && profiles.length > 0);
    if (open.length === 0) return dialect;
    const at = address();
    looked = { at, times: at === looked.at ? looked.times + 1 : 1 };
    if (looked.times > LOOKS) return dialect;
    const has = signsIn(document);
    for (const set of open) {
      const answer = recognise(at, has, set.profiles);
      if ('profile' in answer) set.found = answer.profile;
    }
    dialect = dialectOf(
      sets.flatMap(({ found }) => found ?? []),
      address,
    );
    return dialect;
  };
}

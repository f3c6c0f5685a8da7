import { dialectOf } from '../../portal/profile-dialect';
import type { PortalProfile } from '../../portal/profile';
import { addressOf, belongs, recognise, signsIn } from '../../portal/recognise';
import type { Dialect } from '../../vocabulary/dialect';
import type { PageProfiles } from '../message-types';

/** A page that draws itself shows its signs late; after so many looks at one address it has none. */
const LOOKS = 4;

/**
 * What is known of the portal this page belongs to. Whatever the office says of this address speaks first, in its order, then
 * the one system that comes with the extension; a system once recognised stays so while the page lives.
 */
export function createPageDialect(document: Document, { own, known }: PageProfiles): () => Dialect | undefined {
  const { location } = document.defaultView!;
  const address = (): string => addressOf(location);
  let system: PortalProfile | undefined;
  let dialect: Dialect | undefined;
  let looked = { at: '', times: 0 };
  return () => {
    const at = address();
    looked = { at, times: at === looked.at ? looked.times + 1 : 1 };
    const settled = system !== undefined && own.length === 0;
    if (settled || looked.times > LOOKS) return dialect;
    const has = signsIn(document);
    const answer = system === undefined ? recognise(at, has, known) : undefined;
    if (answer !== undefined && 'profile' in answer) system = answer.profile;
    dialect = dialectOf([...own.filter((profile) => belongs(profile, at, has)), ...(system ? [system] : [])], address);
    return dialect;
  };
}

import type { PageReading } from '../../../lib/browser/overlay/page-reading';
import { dialectOf } from '../../../lib/portal/profile-dialect';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { recognise, signsIn, type Recognised } from '../../../lib/portal/recognise';
import { findAllTables, readWholePage } from '../../read-whole-page';
import type { ExpectedPage } from './expected-page';

/** A page as it is read at its address, or as it stands where no address is said. */
export function readPageFile(page: Document, { address }: ExpectedPage): PageReading {
  if (address === undefined) return readWholePage(page);
  const known = recognise(address, signsIn(page), profiles);
  const dialect = dialectOf('profile' in known ? [known.profile] : [], () => address);
  return readWholePage(page, findAllTables(page, dialect), dialect);
}

/** Why the page of an address is read without a profile; undefined: it has one, or states no address. */
export function withoutProfile(page: Document, { address }: ExpectedPage): string | undefined {
  const known: Recognised | undefined = address === undefined ? undefined : recognise(address, signsIn(page), profiles);
  if (known === undefined || 'profile' in known) return undefined;
  return known.why === 'none'
    ? `no profile recognises this address: ${address}`
    : `several profiles fit this address, so none is used: ${address} (${known.names.join(', ')})`;
}

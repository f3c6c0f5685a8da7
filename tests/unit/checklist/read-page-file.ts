import type { PageReading } from '../../../lib/browser/overlay/page-reading';
import { dialectOf } from '../../../lib/portal/profile-dialect';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { recognise } from '../../../lib/portal/recognise';
import { findAllTables, readWholePage } from '../../read-whole-page';
import type { ExpectedPage } from './expected-page';

/** A page as it is read at its address, or as it stands where no address is said. */
export function readPageFile(page: Document, { address }: ExpectedPage): PageReading {
  if (address === undefined) return readWholePage(page);
  const known = recognise(address, () => false, profiles);
  return readWholePage(
    page,
    findAllTables(
      page,
      dialectOf('profile' in known ? [known.profile] : [], () => address),
    ),
  );
}

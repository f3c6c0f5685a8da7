import { replacedMeanings } from '../../lib/portal/replaced-meanings';
import { profiles } from '../../lib/portal/profiles/profiles';

/** What profiles whose id holds `name` mean otherwise than the vocabulary, one line each. */
export function otherwise(name: string): string[] {
  return profiles
    .filter(({ id }) => id.includes(name))
    .flatMap((profile) =>
      replacedMeanings(profile).map(
        ({ at, text, own, known, holds }) =>
          `${profile.id}: ${at} "${text}" is ${own} here, elsewhere ${known}${holds ? '' : ': without an address of its own the profile leaves it open'}`,
      ),
    );
}

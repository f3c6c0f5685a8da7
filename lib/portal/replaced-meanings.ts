import { resolveFigureColumn } from '../table/resolve-columns';
import { readTimeliness } from '../text/timeliness';
import { resolveField } from '../vocabulary/resolve-field';
import { resolveState } from '../vocabulary/resolve-label';
import type { PortalProfile } from './profile';
import { namesItsAddress } from './recognise';

/** One entry of a profile that means something else than the vocabulary does. */
export interface ReplacedMeaning {
  at: 'labels' | 'figures' | 'states' | 'timeliness';
  text: string;
  own: string;
  known: string;
  /** Whether it holds anywhere: a profile known by signs alone leaves such a text open. */
  holds: boolean;
}

/** Where a profile says otherwise than the vocabulary, for its author to see; entries that refuse a text are none. */
export function replacedMeanings(profile: PortalProfile): ReplacedMeaning[] {
  const found: ReplacedMeaning[] = [];
  const holds = namesItsAddress(profile);
  const compare = (
    at: ReplacedMeaning['at'],
    entries: Readonly<Record<string, string>>,
    know: (text: string) => string | undefined,
  ): void => {
    for (const [text, own] of Object.entries(entries)) {
      const known = know(text);
      if (own !== 'unclear' && known !== undefined && known !== own) found.push({ at, text, own, known, holds });
    }
  };
  compare('labels', profile.labels ?? {}, (text) => resolveField(text.split(' / ').at(-1)!));
  compare('figures', profile.figures ?? {}, (text) => resolveFigureColumn(text.split(' / ')).indicator);
  compare('states', profile.states ?? {}, resolveState);
  compare('timeliness', profile.timeliness?.forms ?? {}, (text) => sideOf(text));
  return found;
}

function sideOf(form: string): string | undefined {
  return readTimeliness(form.replace(/\{[dhm]\}/g, '3'))?.side;
}

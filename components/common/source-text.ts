import type { Source } from '../../lib/check/finding';
import type { Say } from '../../lib/text/say';
import { groupBy } from './group-by';
import { momentText } from '../../lib/calendar/say-moment';

/**
 * Where figures stand, one line for each page: screen or host, row, column, time of reading. What differs between the figures
 * of one page is left out of its line: the figures themselves say it.
 */
export function placesOf(sources: readonly Source[], say: Say): string[] {
  const pages = groupBy(sources, ({ portal, screen, at }) => JSON.stringify([portal, screen, at]));
  const lines = [...pages.values()].map((ofPage) => {
    const [first] = ofPage;
    if (first === undefined) return '';
    const shared = (part: 'row' | 'column') => (ofPage.every((source) => source[part] === first[part]) ? first[part] : undefined);
    const row = shared('row');
    const column = shared('column');
    const parts = [
      first.screen ?? first.portal?.replace(/^https?:\/\//, ''),
      row === undefined ? undefined : say('common.source.row', { row }),
      column === undefined ? undefined : say('common.source.column', { column }),
      first.at === undefined ? undefined : say('common.source.at', { at: momentText(first.at) }),
    ];
    return parts.filter((part) => part !== undefined).join(', ');
  });
  return [...new Set(lines)].filter((line) => line !== '');
}

import { message, type Message } from '../text/message';
import { formatNumber } from '../text/say';
import type { Finding, Suspect } from './finding';

/** What an explanation says of the cells it doubts; undefined where the figures do not tell. */
export function saySuspects({ suspects, mends, repair }: Finding): Message | undefined {
  const [way, ...others] = suspects ?? [];
  if (way === undefined) return undefined;
  if (way.some(({ source }) => source.text !== undefined)) return sayInText([way, ...others], repair);
  if (others.length > 0) {
    const values = { n: others.length + 1, cells: list([way, ...others].flat()) };
    if (repair === undefined) return message('rule.suspect.several', values);
    return message('rule.suspect.likely', { ...values, cell: nameOf(repair), found: repair.found, value: repair.value });
  }
  const [cell, second] = way;
  if (cell === undefined) return undefined;
  if (second !== undefined) {
    const exchanged = cell.found === second.value && cell.value === second.found;
    return message(exchanged ? 'rule.suspect.exchanged' : 'rule.suspect.pair', { first: nameOf(cell), second: nameOf(second) });
  }
  const values = { cell: nameOf(cell), found: cell.found, value: cell.value, n: mends ?? 1 };
  return message(cell.edit === undefined ? 'rule.suspect.one' : `rule.suspect.${cell.edit}`, values);
}

/** A figure in a sentence has no row and no column: it is named by itself. */
function sayInText(ways: readonly (readonly Suspect[])[], repair: Suspect | undefined): Message {
  const [only] = ways.length === 1 && ways[0]?.length === 1 ? ways[0] : [];
  if (only !== undefined) return message('rule.suspect.inText', { found: only.found, value: only.value });
  const cells = ways.flat();
  const named = cells.slice(0, NAMED).map(({ found, value }) => `${formatNumber(found)} → ${formatNumber(value)}`);
  const values = { n: cells.length, cells: [...named, ...(cells.length > NAMED ? ['…'] : [])].join(', ') };
  if (repair === undefined) return message('rule.suspect.inTextSeveral', values);
  return message('rule.suspect.inTextLikely', { ...values, found: repair.found, value: repair.value });
}

/** More names than this nobody reads; the cells themselves are all in the finding. */
const NAMED = 6;

function list(cells: readonly Suspect[]): string {
  const named = cells.slice(0, NAMED).map((cell) => `“${nameOf(cell)}”`);
  return [...named, ...(cells.length > NAMED ? ['…'] : [])].join(', ');
}

function nameOf({ source }: Suspect): string {
  return `${source.row ?? ''} – ${source.column ?? ''}`;
}

import { message, type Message } from '../text/message';
import type { Finding, Suspect } from './finding';

/** What an explanation says of the cells it doubts; undefined where the figures do not tell. */
export function saySuspects({ suspects, mends, repair }: Finding): Message | undefined {
  const [way, ...others] = suspects ?? [];
  if (way === undefined) return undefined;
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

/** More names than this nobody reads; the cells themselves are all in the finding. */
const NAMED = 6;

function list(cells: readonly Suspect[]): string {
  const named = cells.slice(0, NAMED).map((cell) => `“${nameOf(cell)}”`);
  return [...named, ...(cells.length > NAMED ? ['…'] : [])].join(', ');
}

function nameOf({ source }: Suspect): string {
  return `${source.row ?? ''} – ${source.column ?? ''}`;
}

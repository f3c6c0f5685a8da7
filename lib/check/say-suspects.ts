import { message, type Message } from '../text/message';
import type { Finding, Suspect } from './finding';

/** What an explanation says of the cells it doubts; undefined where the figures do not tell. */
export function saySuspects({ suspects, mends }: Finding): Message | undefined {
  const [way, ...others] = suspects ?? [];
  if (way === undefined) return undefined;
  if (others.length > 0) return message('rule.suspect.several', { n: others.length + 1, cells: list([way, ...others].flat()) });
  const [cell, second] = way;
  if (cell === undefined) return undefined;
  if (second !== undefined) {
    const exchanged = cell.found === second.value && cell.value === second.found;
    return message(exchanged ? 'rule.suspect.exchanged' : 'rule.suspect.pair', { first: nameOf(cell), second: nameOf(second) });
  }
  const values = { cell: nameOf(cell), found: cell.found, value: cell.value, n: mends ?? 1 };
  return message(cell.edit === undefined ? 'rule.suspect.one' : `rule.suspect.${cell.edit}`, values);
}

function list(cells: readonly Suspect[]): string {
  return cells.map((cell) => `“${nameOf(cell)}”`).join(', ');
}

function nameOf({ source }: Suspect): string {
  return `${source.row ?? ''} – ${source.column ?? ''}`;
}

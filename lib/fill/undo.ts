import { message } from '../text/message';
import type { EntryForm, LeftOut } from './plan';
import { namedCells } from './verify-plan';

/** A cell that took its value. */
export interface WrittenCell {
  key: string;
  row: string;
  column: string;
  /** Exactly as it stood before. */
  old: string;
  value: number;
  /** As the page showed it after writing. */
  shown: string;
}

export interface UndoPlan {
  restore: readonly WrittenCell[];
  /** Left as they are: somebody has changed them since, or they are gone or closed. */
  kept: readonly LeftOut[];
}

/** Only cells that still hold what we wrote go back; work done by hand since then stays. */
export function planUndo(written: readonly WrittenCell[], now: EntryForm): UndoPlan {
  const cells = namedCells(now);
  const restore: WrittenCell[] = [];
  const kept: LeftOut[] = [];
  for (const cell of written) {
    const found = cells.get(cell.key);
    const keep = (id: string): number => kept.push({ row: cell.row, column: cell.column, why: message(id) });
    if (!found || found.row !== cell.row || found.column !== cell.column) keep('fill.left.gone');
    else if (found.cell.text !== cell.shown && found.cell.value !== cell.value) keep('fill.kept.changed');
    else if (found.cell.state !== 'open') keep(found.cell.state === 'hidden' ? 'fill.left.hidden' : 'fill.left.locked');
    else restore.push(cell);
  }
  return { restore, kept };
}

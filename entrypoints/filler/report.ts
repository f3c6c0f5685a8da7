import type { FillOutcome } from '../../lib/browser/fill-form';
import type { UndoOutcome } from '../../lib/browser/undo-fill';
import { cellName } from '../../lib/fill/name-cells';
import type { LeftOut } from '../../lib/fill/plan';
import type { Say } from '../../lib/text/say';

/** Cells in parts of the form that are out of sight, and the names of these parts where the page gives them. */
export interface Elsewhere {
  count: number;
  parts: readonly string[];
}

/** So many cells are named in one line; the rest are counted. */
const NAMED = 4;
/** Cells to be filled by hand come with their figures: more of them are named. */
const NAMED_BY_HAND = 12;

/** `Đã điền 12 ô; 1 ô không nhận số, cần điền tay: …; còn 3 ô ở phần khác: …` */
export function tellOutcome(say: Say, outcome: FillOutcome, elsewhere: Elsewhere): string {
  const { written, notTaken, refused, computedOther } = outcome;
  return [
    say('fill.done', { count: written.length }),
    notTaken.length > 0 && say('fill.done.notTaken', { count: notTaken.length, names: names(say, notTaken, NAMED_BY_HAND) }),
    refused.length > 0 && say('fill.done.refused', { count: refused.length, names: names(say, refused) }),
    computedOther.length > 0 && say('fill.done.computedOther', { count: computedOther.length, names: names(say, computedOther) }),
    elsewhere.count > 0 && say('fill.done.elsewhere', { count: elsewhere.count }),
    elsewhere.count > 0 && elsewhere.parts.length > 0 && say('fill.done.parts', { names: elsewhere.parts.slice(0, NAMED).join(', ') }),
    written.length > 0 && say('fill.done.check'),
  ]
    .filter((part) => part !== false)
    .join('; ');
}

export function tellUndo(say: Say, { restored, kept }: UndoOutcome): string {
  const done = say('fill.undone', { count: restored.length });
  return kept.length === 0 ? done : `${done}; ${say('fill.undone.kept', { count: kept.length, names: names(say, kept) })}`;
}

function names(say: Say, cells: readonly LeftOut[], most = NAMED): string {
  const named = cells.slice(0, most).map((cell) => nameOne(say, cell));
  const text = named.join('; ');
  return cells.length > most ? say('fill.names.more', { names: text, count: cells.length - most }) : text;
}

/** A cell to be filled by hand comes with its figure. */
function nameOne(say: Say, cell: LeftOut): string {
  const name = cellName(cell);
  if (cell.value === undefined || !cell.why.id.startsWith('fill.notTaken.')) return say('fill.namedWhy', { name, why: cell.why });
  return say('fill.namedValue', { name, value: cell.value, why: cell.why });
}

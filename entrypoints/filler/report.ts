import type { FillOutcome } from '../../lib/browser/fill-form';
import type { UndoOutcome } from '../../lib/browser/undo-fill';
import { cellName } from '../../lib/fill/name-cells';
import type { LeftOut } from '../../lib/fill/plan';
import type { Say } from '../../lib/text/say';

/** So many cells are named in one line; the rest are counted. */
const NAMED = 4;

/** `Đã điền 12 ô; 1 ô không nhận số, cần điền tay: …; còn 3 ô ở phần khác: …` */
export function tellOutcome(say: Say, outcome: FillOutcome, elsewhere: number): string {
  const { written, notTaken, refused, computedOther } = outcome;
  return [
    say('fill.done', { count: written.length }),
    notTaken.length > 0 && say('fill.done.notTaken', { count: notTaken.length, names: names(say, notTaken) }),
    refused.length > 0 && say('fill.done.refused', { count: refused.length, names: names(say, refused) }),
    computedOther.length > 0 && say('fill.done.computedOther', { count: computedOther.length, names: names(say, computedOther) }),
    elsewhere > 0 && say('fill.done.elsewhere', { count: elsewhere }),
    written.length > 0 && say('fill.done.check'),
  ]
    .filter((part) => part !== false)
    .join('; ');
}

export function tellUndo(say: Say, { restored, kept }: UndoOutcome): string {
  const done = say('fill.undone', { count: restored.length });
  return kept.length === 0 ? done : `${done}; ${say('fill.undone.kept', { count: kept.length, names: names(say, kept) })}`;
}

function names(say: Say, cells: readonly LeftOut[]): string {
  const named = cells.slice(0, NAMED).map((cell) => say('fill.namedWhy', { name: cellName(cell), why: cell.why }));
  const text = named.join('; ');
  return cells.length > NAMED ? say('fill.names.more', { names: text, count: cells.length - NAMED }) : text;
}

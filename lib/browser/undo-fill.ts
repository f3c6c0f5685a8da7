import type { LeftOut } from '../fill/plan';
import { planUndo, type WrittenCell } from '../fill/undo';
import { message } from '../text/message';
import type { Steps } from './fill/read-back';
import { textIn } from './fill/target';
import { Whereabouts, type ReadAgain } from './fill/whereabouts';
import { restoreTarget, takeBackByGrid } from './fill/write-target';

export interface UndoOutcome {
  restored: readonly WrittenCell[];
  kept: readonly LeftOut[];
}

/** Puts back what stood there before, where our figure still stands. Last written first, so that computed cells settle. */
export async function undoFill(written: readonly WrittenCell[], read: ReadAgain, steps: Steps): Promise<UndoOutcome> {
  const where = new Whereabouts(read);
  if (!where.found) return { restored: [], kept: written.map((cell) => keep(cell, 'fill.left.gone')) };
  const plan = planUndo(written, where.found.form);
  const restored: WrittenCell[] = [];
  const kept: LeftOut[] = [...plan.kept];
  let byGrid = true;
  let done = 0;
  for (const cell of [...plan.restore].reverse()) {
    steps.progress(done++, plan.restore.length);
    const again = (fresh?: boolean): ReturnType<Whereabouts['target']> => where.target(cell.key, fresh);
    const target = again();
    byGrid &&= target?.kind === 'opened' && textIn(target) !== cell.old && (await takeBackByGrid(target, cell.old, again));
    const now = again();
    if (now && (textIn(now) === cell.old || (await restoreTarget(now, cell.old, again)))) restored.unshift(cell);
    else kept.push(keep(cell, 'fill.kept.refuses'));
  }
  steps.progress(done, plan.restore.length);
  await steps.pause(120);
  return { restored, kept };
}

function keep({ row, column }: WrittenCell, id: string): LeftOut {
  return { row, column, why: message(id) };
}

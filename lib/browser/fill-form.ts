import type { EntryForm, FillRefusal, LeftOut, PlannedCell } from '../fill/plan';
import { message } from '../text/message';
import type { WrittenCell } from '../fill/undo';
import { verifyPlan } from '../fill/verify-plan';
import { textIn } from './fill/target';
import { computedOther, readBack, whenQuiet, type Steps } from './fill/read-back';
import { Whereabouts, type ReadAgain } from './fill/whereabouts';
import { figureOf, isClosedNow, writeTarget } from './fill/write-target';

export interface Order {
  form: EntryForm;
  cells: readonly PlannedCell[];
  leftOut: readonly LeftOut[];
}

export interface FillOutcome {
  written: readonly WrittenCell[];
  /** Cells that hold something else than what was written. */
  notTaken: readonly LeftOut[];
  /** Cells that were not touched: changed since the preview, closed, gone, or the work was stopped. */
  refused: readonly LeftOut[];
  /** Locked cells that the page computed to another figure than the source has. */
  computedOther: readonly LeftOut[];
  stopped: boolean;
}

/** Cells one after the other that open no editor: then the grid is not one that is typed into, and no more are pressed. */
const FRUITLESS = 3;

/**
 * Writes the ticked cells one by one, then waits until the page is quiet and reads every one again: only what stands there
 * in the end counts as written.
 */
export async function fillForm(
  planned: Order,
  read: ReadAgain,
  steps: Steps,
): Promise<{ ok: true; value: FillOutcome } | { ok: false; problem: FillRefusal }> {
  const where = new Whereabouts(read);
  if (!where.found) return { ok: false, problem: { code: 'form-gone', say: message('fill.refused.formGone'), leftOut: [] } };
  const verified = verifyPlan(planned, where.found.form);
  if (!verified.ok) return verified;
  const { go } = verified.value;
  const refused: LeftOut[] = [...verified.value.refused];
  const touched: PlannedCell[] = [];
  let done = 0;
  let fruitless = 0;
  for (const cell of go) {
    if (steps.stopped()) {
      refused.push(leave(cell, 'fill.left.stopped'));
      continue;
    }
    steps.progress(done++, go.length);
    const target = await findTarget(cell.key, planned.form, where, steps);
    if (!target) refused.push(leave(cell, 'fill.left.gone'));
    // The page may have computed this cell from one just written.
    else if (figureOf(target) === cell.value) touched.push(cell);
    else if (textIn(target) !== cell.old) refused.push(leave(cell, 'fill.left.changed'));
    else if (isClosedNow(target)) refused.push(leave(cell, 'fill.left.locked'));
    else {
      touched.push(cell);
      if (target.kind === 'opened' && fruitless >= FRUITLESS) continue;
      await writeTarget(target, cell.value, (fresh) => where.target(cell.key, fresh));
      const now = target.kind === 'opened' ? where.target(cell.key) : undefined;
      fruitless = now && textIn(now) === cell.old ? fruitless + 1 : 0;
    }
  }
  steps.progress(done, go.length);
  const end = await whenQuiet(touched, read, steps);
  return {
    ok: true,
    value: { ...readBack(touched, end), refused, computedOther: computedOther(planned.leftOut, end), stopped: steps.stopped() },
  };
}

/** A postback that the page started on a change takes its cells away for a while. */
async function findTarget(key: string, form: EntryForm, where: Whereabouts, steps: Steps): Promise<ReturnType<Whereabouts['target']>> {
  const here = where.target(key);
  if (here) return here;
  for (let tries = 0; tries < 25 && !steps.stopped(); tries++) {
    const { found } = where;
    if (found && verifyPlan({ form, cells: [] }, found.form).ok) return found.targets.get(key);
    await steps.pause(200);
    where.readAnew();
  }
  return undefined;
}

function leave(cell: PlannedCell, id: string): LeftOut {
  return { row: cell.row, column: cell.column, why: message(id), value: cell.value };
}

import type { EntryForm, FillRefusal, LeftOut, PlannedCell } from '../fill/plan';
import { message } from '../text/message';
import type { WrittenCell } from '../fill/undo';
import { verifyPlan } from '../fill/verify-plan';
import type { FoundForm } from './fill/entry-grid';
import { Pace } from './fill/pace';
import { textIn, type Target } from './fill/target';
import { computedOther, readBack, whenQuiet, type Steps } from './fill/read-back';
import { Trust } from './fill/trust';
import { Whereabouts, type ReadAgain } from './fill/whereabouts';
import { figureOf, isClosedNow, tellAgain, writeTarget } from './fill/write-target';

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
const FRUITLESS_LATER = 12;
/** What a page threw away while it drew itself anew is written again, so many times. */
const ROUNDS = 4;

/**
 * Writes the ticked cells one by one, then waits until the page is quiet and reads every one again: only what stands there
 * in the end counts as written. Where a page draws its cells anew after one was left, what was typed meanwhile is lost: then each
 * cell waits for the page, and what was lost is written again.
 */
export async function fillForm(
  planned: Order,
  read: ReadAgain,
  steps: Steps,
): Promise<{ ok: true; value: FillOutcome } | { ok: false; problem: FillRefusal }> {
  const where = await Whereabouts.begin(read);
  if (!where.found) return { ok: false, problem: { code: 'form-gone', say: message('fill.refused.formGone'), leftOut: [] } };
  const verified = verifyPlan(planned, where.found.form);
  if (!verified.ok) return verified;
  const { go } = verified.value;
  const work: Work = {
    planned,
    where,
    steps,
    pace: new Pace(steps),
    trust: new Trust(),
    refused: [...verified.value.refused],
    touched: [],
    fruitless: 0,
    opened: false,
  };
  let done = 0;
  for (const cell of go) {
    if (steps.stopped()) work.refused.push(leave(cell, 'fill.left.stopped'));
    else {
      steps.progress(done++, go.length);
      await writeOne(cell, work);
    }
  }
  steps.progress(done, go.length);
  let end = await whenQuiet(work.touched, read, steps);
  work.pace.look();
  // Whatever did not stay is written once more with all care.
  delete work.trust;
  for (let round = 0; (work.pace.isSlow ? round < ROUNDS : round < 1) && !steps.stopped(); round++) {
    const lost = readBack(work.touched, end).lost;
    if (lost.length === 0) break;
    for (const cell of lost) await writeOne(cell, work);
    end = await whenQuiet(work.touched, read, steps);
  }
  if (work.pace.isSlow && computedOther(planned.leftOut, end).length > 0) end = await tellRowsAgain(work, end);
  const { written, notTaken } = readBack(work.touched, end);
  const value = { written, notTaken, refused: work.refused, computedOther: computedOther(planned.leftOut, end), stopped: steps.stopped() };
  return { ok: true, value };
}

interface Work {
  planned: Order;
  where: Whereabouts;
  steps: Steps;
  pace: Pace;
  trust?: Trust;
  refused: LeftOut[];
  touched: PlannedCell[];
  fruitless: number;
  /** Some cell has opened. */
  opened: boolean;
}

async function writeOne(cell: PlannedCell, work: Work): Promise<void> {
  const { where, pace, refused, touched } = work;
  const target = await findTarget(cell.key, work);
  const touch = (): void => {
    if (!touched.includes(cell)) touched.push(cell);
  };
  if (!target) refused.push(leave(cell, 'fill.left.gone'));
  // The page may have computed this cell from one just written.
  else if (figureOf(target) === cell.value) touch();
  else if (textIn(target) !== cell.old) refused.push(leave(cell, 'fill.left.changed'));
  else if (isClosedNow(target)) refused.push(leave(cell, 'fill.left.locked'));
  else {
    touch();
    if (target.kind === 'opened' && work.fruitless >= (work.opened ? FRUITLESS_LATER : FRUITLESS)) return;
    await writeTarget(target, cell.value, (fresh) => where.target(cell.key, fresh), work.trust);
    await pace.after(target.element);
    const now = target.kind === 'opened' ? await where.target(cell.key) : undefined;
    const fruitless = now !== undefined && textIn(now) === cell.old;
    work.fruitless = fruitless ? work.fruitless + 1 : 0;
    work.opened ||= now !== undefined && !fruitless;
  }
}

/** A page that computes on its server may have computed before everything stood there: the rows that differ are said once more. */
async function tellRowsAgain({ planned, touched, where, pace, steps }: Work, end: FoundForm | undefined): Promise<FoundForm | undefined> {
  const rows = new Set(computedOther(planned.leftOut, end).map(({ row }) => row));
  await where.readAnew();
  for (const { key, row, value } of touched) {
    const target = rows.has(row) && !steps.stopped() ? await where.target(key) : undefined;
    if (!target || figureOf(target) !== value) continue;
    await tellAgain(target);
    await pace.after(target.element);
  }
  return whenQuiet(touched, () => where.readAnew(), steps);
}

/** A postback that the page started on a change takes its cells away for a while. */
async function findTarget(key: string, { planned: { form }, where, steps, pace }: Work): Promise<Target | undefined> {
  const here = await where.target(key);
  if (here) return here;
  pace.slowDown();
  for (let tries = 0; tries < 25 && !steps.stopped(); tries++) {
    const { found } = where;
    if (found && verifyPlan({ form, cells: [] }, found.form).ok) return where.target(key);
    await steps.pause(200);
    await where.readAnew();
  }
  return undefined;
}

function leave(cell: PlannedCell, id: string): LeftOut {
  return { row: cell.row, column: cell.column, why: message(id), value: cell.value };
}

import type { EntryForm, LeftOut } from '../fill/plan';
import { planUndo, type WrittenCell } from '../fill/undo';
import { namedCells } from '../fill/verify-plan';
import { message } from '../text/message';
import { Pace } from './fill/pace';
import type { Steps } from './fill/read-back';
import { textIn, type Target } from './fill/target';
import { Trust } from './fill/trust';
import { Whereabouts, type ReadAgain } from './fill/whereabouts';
import { restoreTarget, takeBackByGrid, tellAgain } from './fill/write-target';

export interface UndoOutcome {
  restored: readonly WrittenCell[];
  kept: readonly LeftOut[];
}

/** What a page put back while it drew itself anew is taken back again, so many times. */
const ROUNDS = 4;
const ANSWER_MS = 120;

/**
 * Puts back what stood there before, where our figure still stands. Last written first, so that computed cells settle. Then looks
 * once more: a page that draws its cells anew may have brought some of our figures back.
 */
export async function undoFill(written: readonly WrittenCell[], read: ReadAgain, steps: Steps): Promise<UndoOutcome> {
  const where = await Whereabouts.begin(read);
  if (!where.found) return { restored: [], kept: written.map((cell) => keep(cell, 'fill.left.gone')) };
  const plan = planUndo(written, where.found.form);
  const work: Work = { where, pace: new Pace(steps), trust: new Trust(), byGrid: true };
  const back = new Set<WrittenCell>();
  let done = 0;
  for (const cell of plan.restore.toReversed()) {
    steps.progress(done++, plan.restore.length);
    if (await restoreOne(cell, work)) back.add(cell);
  }
  steps.progress(done, plan.restore.length);
  // Whatever came back is taken away once more with all care.
  delete work.trust;
  await steps.pause(ANSWER_MS);
  for (let round = 0; round < ROUNDS; round++) {
    const now = await where.readAnew();
    const again = now ? stillOurs(plan.restore, now.form) : [];
    if (again.length === 0 || !(work.pace.isSlow || again.some((cell) => back.has(cell)))) break;
    work.pace.slowDown();
    for (const cell of again.toReversed()) if (await restoreOne(cell, work)) back.add(cell);
    await steps.pause(ANSWER_MS);
  }
  if (work.pace.isSlow) await tellAllAgain([...back], work);
  const refuses = plan.restore.filter((cell) => !back.has(cell)).map((cell) => keep(cell, 'fill.kept.refuses'));
  return { restored: plan.restore.filter((cell) => back.has(cell)), kept: [...plan.kept, ...refuses] };
}

interface Work {
  where: Whereabouts;
  pace: Pace;
  trust?: Trust;
  /** The grid has taken back every cell so far by itself. */
  byGrid: boolean;
}

async function restoreOne(cell: WrittenCell, work: Work): Promise<boolean> {
  const { where, pace, trust } = work;
  const again = (fresh?: boolean): Promise<Target | undefined> => where.target(cell.key, fresh);
  const target = await again();
  if (target?.kind === 'opened') work.byGrid &&= textIn(target) !== cell.old && (await takeBackByGrid(target, cell.old, again));
  const now = await again();
  const restored = now !== undefined && (textIn(now) === cell.old || (await restoreTarget(now, cell.old, again, trust)));
  if (now) await pace.after(now.element);
  return restored;
}

/** A page that computes on its server may have computed before all was back. */
async function tellAllAgain(cells: readonly WrittenCell[], { where, pace }: Work): Promise<void> {
  await where.readAnew();
  for (const cell of cells) {
    const target = await where.target(cell.key);
    if (!target || textIn(target) !== cell.old) continue;
    await tellAgain(target);
    await pace.after(target.element);
  }
}

function stillOurs(cells: readonly WrittenCell[], form: EntryForm): WrittenCell[] {
  const texts = namedCells(form);
  return planUndo(cells, form).restore.filter(({ key, old }) => texts.get(key)?.cell.text !== old);
}

function keep({ row, column }: WrittenCell, id: string): LeftOut {
  return { row, column, why: message(id) };
}

import type { FillRefusal, LeftOut, PlannedCell } from '../fill/plan';
import { message } from '../text/message';
import { planUndo, type WrittenCell } from '../fill/undo';
import { namedCells, verifyPlan } from '../fill/verify-plan';
import type { EntryForm } from '../fill/plan';
import type { FoundForm } from './entry-page';
import { figureIn, restoreText, writeFigure } from './write-input';

/** Reads the form again as it is now; undefined when it is no longer on the page. */
export type ReadAgain = () => FoundForm | undefined;

export interface Steps {
  progress(done: number, total: number): void;
  /** Asked before each cell. */
  stopped(): boolean;
  /** Time for the page to answer, in ms. */
  pause(ms: number): Promise<void>;
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

/**
 * Writes the ticked cells one by one, then waits until the page is quiet and reads every one again: only what stands there
 * in the end counts as written.
 */
export async function fillForm(
  planned: { form: EntryForm; cells: readonly PlannedCell[]; leftOut: readonly LeftOut[] },
  read: ReadAgain,
  steps: Steps,
): Promise<{ ok: true; value: FillOutcome } | { ok: false; problem: FillRefusal }> {
  const start = read();
  if (!start) return { ok: false, problem: { code: 'form-gone', say: message('fill.refused.formGone'), leftOut: [] } };
  const verified = verifyPlan(planned, start.form);
  if (!verified.ok) return verified;
  const { go } = verified.value;
  const refused: LeftOut[] = [...verified.value.refused];
  const touched: PlannedCell[] = [];
  let found: FoundForm | undefined = start;
  let done = 0;
  for (const cell of go) {
    if (steps.stopped()) {
      refused.push(leave(cell, 'fill.left.stopped'));
      continue;
    }
    steps.progress(done++, go.length);
    if (!found?.inputs.get(cell.key)?.isConnected) found = await findAgain(planned.form, read, steps);
    const input = found?.inputs.get(cell.key);
    if (!input) refused.push(leave(cell, 'fill.left.gone'));
    // The page may have computed this cell from one just written.
    else if (figureIn(input.value) === cell.value) touched.push(cell);
    else if (input.value !== cell.old) refused.push(leave(cell, 'fill.left.changed'));
    else if (input.disabled || input.readOnly) refused.push(leave(cell, 'fill.left.locked'));
    else {
      touched.push(cell);
      await writeFigure(input, cell.value);
    }
  }
  steps.progress(done, go.length);
  const end = await whenQuiet(touched, read, steps);
  return {
    ok: true,
    value: { ...readBack(touched, end), refused, computedOther: computedOther(planned.leftOut, end), stopped: steps.stopped() },
  };
}

/** A postback that the page started on a change takes its inputs away for a while. */
async function findAgain(form: EntryForm, read: ReadAgain, steps: Steps): Promise<FoundForm | undefined> {
  for (let tries = 0; tries < 25 && !steps.stopped(); tries++) {
    const found = read();
    if (found && verifyPlan({ form, cells: [] }, found.form).ok) return found;
    await steps.pause(200);
  }
  return undefined;
}

/** Two looks that show the same, or three seconds: models that live behind a request reformat late. */
async function whenQuiet(cells: readonly PlannedCell[], read: ReadAgain, steps: Steps): Promise<FoundForm | undefined> {
  let last: string | undefined;
  let found: FoundForm | undefined;
  for (let look = 0; look < 20; look++) {
    await steps.pause(150);
    found = read();
    const now = cells.map((cell) => found?.inputs.get(cell.key)?.value ?? '').join('\n');
    if (found && now === last) break;
    last = now;
  }
  return found;
}

function readBack(touched: readonly PlannedCell[], end: FoundForm | undefined): Pick<FillOutcome, 'written' | 'notTaken'> {
  const cells = end ? namedCells(end.form) : new Map<string, never>();
  const written: WrittenCell[] = [];
  const notTaken: LeftOut[] = [];
  for (const cell of touched) {
    const { key, row, column, old, value } = cell;
    const now = cells.get(key);
    const inPlace = now !== undefined && now.row === row && now.column === column;
    if (inPlace && now.cell.value === value) written.push({ key, row, column, old, value, shown: now.cell.text });
    else if (!inPlace) notTaken.push(leave(cell, 'fill.notTaken.gone'));
    else if (now.cell.text === old) notTaken.push(leave(cell, 'fill.notTaken.byHand'));
    else notTaken.push({ row, column, why: message('fill.notTaken.other', { shown: now.cell.text }), value });
  }
  return { written, notTaken };
}

function computedOther(leftOut: readonly LeftOut[], end: FoundForm | undefined): LeftOut[] {
  if (!end) return [];
  const cells = namedCells(end.form);
  return leftOut.flatMap((left) => {
    const now = left.key === undefined ? undefined : cells.get(left.key);
    if (!now || now.cell.value === undefined || now.cell.value === left.value) return [];
    return [{ ...left, why: message('fill.computed.other', { shown: now.cell.text, value: left.value ?? '' }) }];
  });
}

function leave(cell: PlannedCell, id: string): LeftOut {
  return { row: cell.row, column: cell.column, why: message(id), value: cell.value };
}

export interface UndoOutcome {
  restored: readonly WrittenCell[];
  kept: readonly LeftOut[];
}

/** Puts back what stood there before, where our figure still stands. Last written first, so that computed cells settle. */
export async function undoFill(written: readonly WrittenCell[], read: ReadAgain, steps: Steps): Promise<UndoOutcome> {
  const start = read();
  if (!start) return { restored: [], kept: written.map(({ row, column }) => ({ row, column, why: message('fill.left.gone') })) };
  const plan = planUndo(written, start.form);
  const restored: WrittenCell[] = [];
  const kept: LeftOut[] = [...plan.kept];
  let done = 0;
  for (const cell of [...plan.restore].reverse()) {
    steps.progress(done++, plan.restore.length);
    const input = start.inputs.get(cell.key)?.isConnected ? start.inputs.get(cell.key) : read()?.inputs.get(cell.key);
    if (input && (input.value === cell.old || (await restoreText(input, cell.old)))) restored.unshift(cell);
    else kept.push({ row: cell.row, column: cell.column, why: message('fill.kept.refuses') });
  }
  steps.progress(done, plan.restore.length);
  await steps.pause(150);
  return { restored, kept };
}

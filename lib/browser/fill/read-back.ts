import type { LeftOut, PlannedCell } from '../../fill/plan';
import type { WrittenCell } from '../../fill/undo';
import { namedCells } from '../../fill/verify-plan';
import { message } from '../../text/message';
import type { FoundForm } from './entry-grid';
import { showsFigure } from './figure-text';
import type { ReadAgain } from './whereabouts';

export interface Steps {
  progress(done: number, total: number): void;
  /** Asked before each cell. */
  stopped(): boolean;
  /** Time for the page to answer, in ms. */
  pause(ms: number): Promise<void>;
}

const LOOKS = 20;
/** Between two looks. */
const LOOK_MS = 120;

/** Two looks that show the same, or some seconds: models that live behind a request reformat late. */
export async function whenQuiet(cells: readonly PlannedCell[], read: ReadAgain, steps: Steps): Promise<FoundForm | undefined> {
  let last: string | undefined;
  let found: FoundForm | undefined;
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await steps.pause(LOOK_MS);
    found = await read();
    const texts = found && namedCells(found.form);
    const now = cells.map(({ key }) => texts?.get(key)?.cell.text ?? '').join('\n');
    if (found && now === last) break;
    last = now;
  }
  return found;
}

export function readBack(
  touched: readonly PlannedCell[],
  end: FoundForm | undefined,
): { written: readonly WrittenCell[]; notTaken: readonly LeftOut[]; lost: readonly PlannedCell[] } {
  const cells = end ? namedCells(end.form) : new Map<string, never>();
  const written: WrittenCell[] = [];
  const notTaken: LeftOut[] = [];
  const lost: PlannedCell[] = [];
  for (const cell of touched) {
    const { key, row, column, old, value } = cell;
    const now = cells.get(key);
    const inPlace = now !== undefined && now.row === row && now.column === column;
    const leave = (id: string, values?: { shown: string }): number =>
      notTaken.push({ row, column, why: values ? message(id, values) : message(id), value });
    if (inPlace && showsFigure(now.cell.text, value)) written.push({ key, row, column, old, value, shown: now.cell.text });
    else if (!inPlace) leave('fill.notTaken.gone');
    else if (now.cell.text === old) {
      leave('fill.notTaken.byHand');
      lost.push(cell);
    } else leave('fill.notTaken.other', { shown: now.cell.text });
  }
  return { written, notTaken, lost };
}

export function computedOther(leftOut: readonly LeftOut[], end: FoundForm | undefined): LeftOut[] {
  if (!end) return [];
  const cells = namedCells(end.form);
  return leftOut.flatMap((left) => {
    const now = left.key === undefined ? undefined : cells.get(left.key);
    if (!now || now.cell.value === undefined || now.cell.value === left.value) return [];
    return [{ ...left, why: message('fill.computed.other', { shown: now.cell.text, value: left.value ?? '' }) }];
  });
}

import { closestAcross } from './composed';
import { figureIn } from './figure-text';
import { isLocked, textIn, type Target } from './target';
import type { Trust } from './trust';
import { restoreEditable, writeEditable } from './write-editable';
import { restoreText, writeFigure } from './write-input';
import { restoreOpened, undoByGrid, writeOpened, type CellAgain } from './write-opened';

/** What takes the figure of a cell as it stands in the page now, `fresh`: whatever stood there before. Undefined: it is not there. */
export type LookUp = (fresh?: boolean) => Promise<Target | undefined>;

/** Writes one figure; what the cell shows in the end is for the caller to read. */
export async function writeTarget(target: Target, value: number, again: LookUp, trust: Trust | undefined): Promise<void> {
  if (target.kind === 'input') await writeFigure(target.element, value, trust);
  else if (target.kind === 'editable') await writeEditable(target.element, value);
  else await writeOpened(cellOf(again), value);
}

/** Enters a box, says what it holds and leaves it, so that the page computes from it once more. */
export async function tellAgain(target: Target): Promise<void> {
  if (target.kind === 'input') await restoreText(target.element, target.element.value);
}

/** Puts back what stood there; false: it does not stand there again. */
export async function restoreTarget(target: Target, old: string, again: LookUp, trust: Trust | undefined): Promise<boolean> {
  if (textIn(target) === old) return true;
  if (target.kind === 'input') return restoreText(target.element, old, trust);
  if (target.kind === 'editable') return restoreEditable(target.element, old);
  return restoreOpened(cellOf(again), old);
}

/** Asks the grid of an opened cell for its own way back. */
export async function takeBackByGrid(target: Target, old: string, again: LookUp): Promise<boolean> {
  return target.kind === 'opened' && undoByGrid(cellOf(again), old);
}

function cellOf(again: LookUp): CellAgain {
  return async (fresh) => {
    const target = await again(fresh);
    return target?.kind === 'opened' ? target.element : undefined;
  };
}

/** Whether the page has closed a cell since it was read. */
export function isClosedNow(target: Target): boolean {
  return isLocked(target) || closestAcross(target.element, '[hidden]') !== null;
}

/** The figure that stands in a cell. */
export function figureOf(target: Target): number | undefined {
  return figureIn(textIn(target));
}

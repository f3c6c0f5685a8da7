import { activeIn, closestAcross, holdsAcross, queryAcross } from './composed';
import { F2, nextTask, pressKey, pressMouse, shortWhile } from './fire';
import { isShown } from './is-shown';
import { takesFigures, targetOf, isLocked, type Target } from './target';

/** The box that a grid shows for a cell while it is edited. */
export type Editor = Exclude<Target, { kind: 'opened' }>;

/** How long grids take to draw their editor, in ms, looked for in steps. */
const WAITS = [0, 20, 60];
const CALM_MS = 150;
const BOXES = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

type Way = (cell: HTMLElement) => void;

/** The ways in which cells open. What opened one cell is tried first on the next. */
const ways: Way[] = [
  (cell) => pressMouse(innermost(cell), 1),
  (cell) => pressMouse(innermost(cell), 2),
  (cell) => pressKey(keyTarget(cell), F2),
];

/**
 * Presses a cell as somebody would who wants to type into it: once, twice, then F2; undefined when no box appears over it. Only
 * ever the cell itself is pressed.
 */
export async function openCell(cell: HTMLElement): Promise<Editor | undefined> {
  const already = editorOver(cell);
  if (already) return already;
  // A grid that has just scrolled may close again what it opened.
  const editor = await tryWays(cell);
  if (editor) return editor;
  await shortWhile(CALM_MS);
  return tryWays(cell);
}

async function tryWays(cell: HTMLElement): Promise<Editor | undefined> {
  for (const way of ways.slice()) {
    if (!cell.isConnected) return undefined;
    way(cell);
    const editor = await appears(cell);
    if (!editor) continue;
    ways.splice(ways.indexOf(way), 1);
    ways.unshift(way);
    return editor;
  }
  return undefined;
}

async function appears(cell: HTMLElement): Promise<Editor | undefined> {
  for (const wait of WAITS) {
    await (wait === 0 ? nextTask() : shortWhile(wait));
    const editor = editorOver(cell);
    if (editor) return editor;
  }
  return undefined;
}

/** The box for this cell: in the cell, or with the focus and over it. */
export function editorOver(cell: HTMLElement): Editor | undefined {
  const inside = queryAcross(cell, BOXES).filter((box) => isUsable(box));
  if (inside.length === 1) return targetOf(inside[0]!) as Editor;
  const active = activeIn(cell.ownerDocument);
  if (active === null || !active.matches(BOXES) || !isUsable(active) || holdsAcross(active, cell)) return undefined;
  return covers(active, cell) ? (targetOf(active) as Editor) : undefined;
}

function isUsable(box: Element): boolean {
  return takesFigures(box) && isShown(box) && !isLocked(targetOf(box));
}

/** More than half of the smaller one lies within the other; without a layout nothing can be over anything. */
function covers(box: Element, cell: Element): boolean {
  const [a, b] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return width > 0 && height > 0 && smaller > 0 && width * height > smaller / 2;
}

/** What lies in the middle of the cell, unless it is something to press. */
function innermost(cell: HTMLElement): Element {
  const box = cell.getBoundingClientRect();
  const root = cell.getRootNode() as Document | ShadowRoot;
  const hit =
    typeof root.elementFromPoint === 'function' ? root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) : null;
  if (hit === null || !cell.contains(hit) || closestAcross(hit, 'a, button, [role="button"]') !== null) return cell;
  return hit;
}

/** Keys go to what has the focus, if it belongs to the grid of the cell. */
export function keyTarget(cell: HTMLElement): Element {
  const active = activeIn(cell.ownerDocument);
  const grid = closestAcross(cell, '[role="grid"], [role="treegrid"], table')?.parentElement ?? cell.parentElement;
  return active !== null && active !== cell.ownerDocument.body && grid != null && holdsAcross(grid.parentElement ?? grid, active)
    ? active
    : cell;
}

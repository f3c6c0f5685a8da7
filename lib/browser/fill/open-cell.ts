import { activeIn, closestAcross, holdsAcross, queryAcross } from './composed';
import { readCell } from '../../table/read-cell';
import { figureIn } from './figure-text';
import { ENTER, F2, focusOn, nextTask, pressKey, pressMouse, shortWhile } from './fire';
import { kindOfCell } from './grid-view';
import { isShown } from './is-shown';
import { isLocked, takesFigures, targetOf, textIn, type Target } from './target';

/** The box that a grid shows for a cell while it is edited. */
export type Editor = Exclude<Target, { kind: 'opened' }>;

/** How long grids take to draw their editor, in ms, looked for in steps. */
const WAITS = [0, 10, 20, 50];
/** A grid that has just kept a cell, or has scrolled, may throw away the next press: it is pressed again after so long. */
const CALM_MS = [0, 10, 60, 150];
const BOXES = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

type Way = (cell: HTMLElement) => unknown;

/** The ways in which cells open. */
const WAYS: readonly Way[] = [
  (cell) => pressMouse(innermost(cell), 1),
  (cell) => pressMouse(innermost(cell), 2),
  (cell) => pressKey(keyTarget(cell), F2),
  // In a form it might send it.
  (cell) => closestAcross(cell, 'form') === null && pressKey(focusIn(cell) ?? keyTarget(cell), ENTER),
];
/** What opened the last cell of a grid, and how long its editor took to show. */
const knownWays = new WeakMap<Element, { way: Way; ms: number }>();

/** What stands for the grid of a cell. */
export function gridOf(cell: Element): Element {
  return closestAcross(cell, '[role="grid"], [role="treegrid"], table') ?? cell.ownerDocument.body;
}

/**
 * Presses a cell as somebody would who wants to type into it: once, twice, then F2; what opened the last cell comes first. Undefined
 * when no box appears over it. Only ever the cell itself is pressed.
 */
export async function openCell(first: HTMLElement, again: () => Promise<HTMLElement | undefined>): Promise<Editor | undefined> {
  let cell = first;
  // Grids draw a cell anew when it is chosen.
  const press = async (way: Way, longest?: number): Promise<Editor | undefined> => {
    if (!cell.isConnected) cell = (await again()) ?? cell;
    return tryWay(way, cell, longest);
  };
  typed = new WeakSet();
  const already = editorOver(cell);
  if (already) {
    typed.add(already.element);
    return already;
  }
  const known = knownWays.get(gridOf(cell));
  if (known) {
    const { way, ms } = known;
    for (const [at, calm] of CALM_MS.entries()) {
      if (calm > 0) await shortWhile(calm);
      const editor = await press(way, at === 0 ? 2 * ms : undefined);
      if (editor) return editor;
    }
  }
  for (const calm of [0, CALM_MS.at(-1)!]) {
    if (calm > 0) await shortWhile(calm);
    for (const way of WAYS) {
      const editor = way === known?.way ? undefined : await press(way);
      if (editor) return editor;
    }
  }
  return undefined;
}

/** @param longest ms to look for the editor, at least one look after a turn of the page */
async function tryWay(way: Way, cell: HTMLElement, longest = Number.POSITIVE_INFINITY): Promise<Editor | undefined> {
  if (!cell.isConnected) return undefined;
  const before = { box: cell.getBoundingClientRect(), text: readCell(cell).text };
  const grid = gridOf(cell);
  way(cell);
  let waited = 0;
  for (const wait of WAITS) {
    if (waited > longest) return undefined;
    await (wait === 0 ? nextTask() : shortWhile(wait));
    waited += wait;
    const editor = cell.isConnected ? editorOver(cell) : editorInPlaceOf(cell, before);
    if (!editor) continue;
    knownWays.set(grid, { way, ms: waited });
    typed = new WeakSet([editor.element]);
    return editor;
  }
  return undefined;
}

/** The box for this cell: in the cell, or with the focus and over it. */
export function editorOver(cell: HTMLElement): Editor | undefined {
  const inside = queryAcross(cell, BOXES).filter((box) => isUsable(box));
  if (inside.length === 1) return targetOf(inside[0]!) as Editor;
  const active = activeIn(cell.ownerDocument);
  if (active === null || !active.matches(BOXES) || !isUsable(active) || holdsAcross(active, cell)) return undefined;
  if (isInOtherCell(active, cell) || isOnTop(cell)) return undefined;
  const { text } = readCell(cell);
  return covers(active, cell.getBoundingClientRect()) && mayBelong(active, text) ? (targetOf(active) as Editor) : undefined;
}

/** Some grids draw another cell with a box in the place of the one that was pressed. */
function editorInPlaceOf(cell: HTMLElement, before: { box: DOMRect; text: string }): Editor | undefined {
  const active = activeIn(cell.ownerDocument);
  if (active === null || !active.matches(BOXES) || !isUsable(active)) return undefined;
  return covers(active, before.box) && mayBelong(active, before.text) ? (targetOf(active) as Editor) : undefined;
}

/** A box wider than its cell reaches over the next one, mostly unseen. */
function isInOtherCell(box: Element, cell: Element): boolean {
  const around = closestAcross(box, kindOfCell(cell));
  return around !== null && around !== cell && !holdsAcross(around, cell);
}

/** Nothing lies over the middle of the cell. */
function isOnTop(cell: HTMLElement): boolean {
  const hit = hitOn(cell);
  return hit !== null && holdsAcross(cell, hit);
}

/** An editor begins with what its cell shows, or with nothing: one that holds another figure is that of another cell. */
function mayBelong(box: Element, text: string): boolean {
  const held = figureIn(textIn(targetOf(box)));
  return held === undefined || held === 0 || held === figureIn(text) || typed.has(box);
}

/** Boxes that were entered for the cell that is being written. */
let typed = new WeakSet<Element>();

function isUsable(box: Element): boolean {
  return takesFigures(box) && isShown(box) && !isLocked(targetOf(box));
}

/** More than half of the smaller one lies within the other; without a layout nothing can be over anything. */
function covers(box: Element, cell: DOMRect): boolean {
  const [a, b] = [box.getBoundingClientRect(), cell];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return width > 0 && height > 0 && smaller > 0 && width * height > smaller / 2;
}

/** What is seen in the middle of the cell, in its own tree. */
function hitOn(cell: HTMLElement): Element | null {
  const box = cell.getBoundingClientRect();
  const root = cell.getRootNode() as Document | ShadowRoot;
  return typeof root.elementFromPoint === 'function' ? root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) : null;
}

/** What lies in the middle of the cell, unless it is something to press. */
function innermost(cell: HTMLElement): Element {
  const hit = hitOn(cell);
  if (hit === null || !cell.contains(hit) || closestAcross(hit, 'a, button, [role="button"]') !== null) return cell;
  return hit;
}

/** What of a cell can have the focus is given it, as the tabulator key would. Undefined: nothing can. */
export function focusIn(cell: HTMLElement): HTMLElement | undefined {
  const own = cell.matches('[tabindex]') ? cell : cell.querySelector<HTMLElement>('[tabindex]');
  if (own && activeIn(cell.ownerDocument) !== own) focusOn(own);
  return own ?? undefined;
}

/** Keys go to what has the focus, if it belongs to the grid of the cell. */
export function keyTarget(cell: HTMLElement): Element {
  const active = activeIn(cell.ownerDocument);
  const grid = closestAcross(cell, '[role="grid"], [role="treegrid"], table')?.parentElement ?? cell.parentElement;
  return active !== null && active !== cell.ownerDocument.body && grid != null && holdsAcross(grid.parentElement ?? grid, active)
    ? active
    : cell;
}

import { closestAcross } from './composed';
import { readCell } from '../../table/read-cell';
import { showsFigure } from './figure-text';
import {
  BACKSPACE,
  blurFrom,
  DELETE,
  digitKey,
  ENTER,
  type Key,
  fireKey,
  fireChange,
  nextTask,
  pressBeside,
  pressKey,
  shortWhile,
  TAB,
  UNDO,
} from './fire';
import { editorOver, focusIn, gridOf, keyTarget, openCell, type Editor } from './open-cell';
import { insertText, keyText, setText, type Way } from './write-input';
import { textIn, type FigureInput } from './target';

/** The cell as it stands in the page now; `fresh`: whatever stood there before. */
export type CellAgain = (fresh?: boolean) => Promise<HTMLElement | undefined>;

/** Time for a grid to draw what a cell holds after its editor is gone. */
const DRAWN_MS = [0, 10, 20, 120];
const TYPING: readonly Way[] = [setText, insertText, keyText];

/**
 * Cells of editing grids: pressed until their editor shows, typed into, kept with Enter where no form could be sent by it, else by
 * leaving the box. Grids draw their cells anew: the cell is looked up again by the caller.
 */
export async function writeOpened(again: CellAgain, value: number): Promise<boolean> {
  const cell = await bringIntoView(again);
  if (!cell) return false;
  const grid = gridOf(cell);
  const holds = (text: string): boolean => showsFigure(text, value);
  const editor = await openOrType(again, cell, String(value), holds);
  if (!editor || editor === 'typed') return editor === 'typed';
  await typeInto(editor, String(value), holds);
  return keep(editor, grid, again, holds);
}

/**
 * Back to what a cell showed: by the grid's own undo where it has one, which alone knows whether an empty cell was nothing or an
 * empty text; else typed, an empty one deleted first.
 */
export async function restoreOpened(again: CellAgain, text: string): Promise<boolean> {
  const isBack = (shown: string): boolean => shown === text;
  const cell = await bringIntoView(again);
  if (!cell) return false;
  if (text === '') {
    await closeEditor(cell);
    pressKey(focusIn(cell) ?? keyTarget(cell), DELETE);
    if (await shows(again, isBack)) return true;
  }
  const now = await again();
  if (!now) return false;
  const grid = gridOf(now);
  const editor = await openOrType(again, now, text, isBack);
  if (!editor || editor === 'typed') return editor === 'typed';
  await typeInto(editor, text, isBack);
  return keep(editor, grid, again, isBack);
}

/** Grids that draw only what is in view may give the element to another row once they scroll. */
async function bringIntoView(again: CellAgain): Promise<HTMLElement | undefined> {
  let cell = await again();
  for (let tries = 0; cell !== undefined && tries < 3; tries++) {
    const before = cell.getBoundingClientRect();
    cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    const after = cell.getBoundingClientRect();
    if (before.left === after.left && before.top === after.top) return cell;
    await shortWhile(60);
    cell = await again(true);
  }
  return cell;
}

/** The grid's own way back, asked of the cell that was written last. */
export async function undoByGrid(again: CellAgain, text: string): Promise<boolean> {
  const cell = await again();
  if (!cell) return false;
  pressKey(keyTarget(cell), UNDO);
  return shows(again, (shown) => shown === text);
}

type Opened = Editor | 'typed' | undefined;
/** Whose cells take what is typed. */
const typedOver = new WeakSet<Element>();

async function openOrType(again: CellAgain, cell: HTMLElement, text: string, holds: (text: string) => boolean): Promise<Opened> {
  const grid = gridOf(cell);
  const known = typedOver.has(grid) ? await typeOver(again, text, holds) : undefined;
  const opened = known ?? (await openCell(cell, again));
  if (opened) return opened;
  const typed = await typeOver(again, text, holds);
  if (typed) typedOver.add(grid);
  return typed;
}

/**
 * Cells that have the focus and take what is typed: they show an editor at the first digit, or the figure itself. One that shows
 * something else in the end is emptied again.
 */
async function typeOver(again: CellAgain, text: string, holds: (text: string) => boolean): Promise<Opened> {
  const cell = await again();
  const target = cell && focusIn(cell);
  if (!cell || !target || !/^\d*$/.test(text)) return undefined;
  const before = readCell(cell).text;
  if (before !== '') await strike(target, [DELETE, ...Array.from(before, () => BACKSPACE)]);
  // An empty text needs a digit too, to show an editor.
  const emptied = text === '' && holds(readCell((await again()) ?? cell).text);
  for (const digit of emptied ? '' : text || '0') {
    await strike(target, [digitKey(digit)]);
    const now = (await again()) ?? cell;
    const editor = editorOver(now);
    if (editor) return editor;
    if (readCell(now).text === before) return undefined;
  }
  if (holds(readCell((await again()) ?? cell).text)) return 'typed';
  await strike(target, [DELETE, ...Array.from(text, () => BACKSPACE), ...Array.from(before.replace(/\D/g, ''), digitKey)]);
  return undefined;
}

async function strike(target: HTMLElement, keys: readonly Key[]): Promise<void> {
  for (const key of keys) {
    if (fireKey(target, 'keydown', key)) fireKey(target, 'keypress', key);
    fireKey(target, 'keyup', key);
  }
  await nextTask();
}

/** Not left yet: an editor that is left may take what it holds for the last word. */
async function typeInto(editor: Editor, text: string, holds: (text: string) => boolean): Promise<void> {
  if (editor.kind === 'editable') {
    editor.element.textContent = text;
    editor.element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
    return nextTask();
  }
  const input: FigureInput = editor.element;
  for (const way of TYPING) {
    way(input, text);
    await nextTask();
    if (!input.isConnected || holds(input.value) || input.value === text) return;
  }
}

type Leaving = 'enter' | 'tab' | 'leave' | 'beside';
/** By which the last cell of a grid kept its figure: tried first on the next. */
const kept = new WeakMap<Element, Leaving>();

async function keep(editor: Editor, grid: Element, again: CellAgain, holds: (text: string) => boolean): Promise<boolean> {
  const { element } = editor;
  const ways: Leaving[] = ['enter', 'tab', 'leave', 'beside'];
  const first = kept.get(grid);
  for (const way of ways.toSorted((a, b) => Number(b === first) - Number(a === first))) {
    // Enter in a form might send it.
    if (way === 'enter' && closestAcross(element, 'form') !== null) continue;
    if (element.isConnected) LEAVINGS[way](element);
    await nextTask();
    if (!(await shows(again, holds, element))) continue;
    kept.set(grid, way);
    return true;
  }
  return false;
}

const LEAVINGS: Readonly<Record<Leaving, (element: HTMLElement) => void>> = {
  enter: pressEnter,
  tab: (element) => pressKey(element, TAB),
  leave,
  beside: pressBeside,
};

function pressEnter(element: Element): void {
  fireKey(element, 'keydown', ENTER);
  fireKey(element, 'keypress', ENTER);
  fireKey(element, 'keyup', ENTER);
}

function leave(element: HTMLElement): void {
  fireChange(element);
  blurFrom(element);
}

async function closeEditor(cell: HTMLElement): Promise<void> {
  const open = editorOver(cell);
  if (open) blurFrom(open.element);
  await nextTask();
}

/** The cell shows it, and shows no editor any more. */
async function shows(again: CellAgain, holds: (text: string) => boolean, editor?: Element): Promise<boolean> {
  for (const wait of DRAWN_MS) {
    await (wait === 0 ? nextTask() : shortWhile(wait));
    const cell = await again();
    const open = cell && editorOver(cell);
    if (cell && !open && holds(readCell(cell).text)) return true;
    // Opened once more with a new box: it can have the figure only from the grid.
    if (open && open.element !== editor && editor?.isConnected === false && holds(textIn(open))) return true;
  }
  return false;
}

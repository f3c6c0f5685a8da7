import type { EntryCell } from '../fill/plan';
import { findTables, type PageTable, type ShapeSet } from '../table/find-tables';
import { rootsOf } from '../table/root';
import { plainTables } from '../table/shapes/plain-tables';
import { understandTable } from '../table/understand-table';
import { readEntryGrid, type FoundForm } from './fill/entry-grid';
import { kindOfCell, type GridKind } from './fill/grid-view';
import { isShown, type Folds } from './fill/is-shown';
import { isSearchBox, type SearchParts } from './fill/search-box';
import { takesFigures } from './fill/target';
import { queryAcross } from './fill/composed';
import { readLabelledForm } from './fill/labelled-form';
import { readScreenGrid } from './fill/screen-grid';
import { sweepForm } from './fill/sweep';
import { standsUnder } from './fill/stands-under';
import { readTurnedTable } from './fill/turned-table';
import { openShadow } from './open-shadow';
import { phrases } from '../vocabulary/worded-column';
import { readShownTable } from './read-shown-table';

/**
 * Entry forms of a page, its frames of the same origin and its shadow trees, the one with the most open cells first.
 * @param shapes in which ways tables may be drawn
 */
export function findEntryForms(document: Document, shapes: ShapeSet = plainTables): FoundForm[] {
  return findForms(document, shapes, () => false);
}

/** As `findEntryForms`, with grids that draw only what is in view read from end to end: they are scrolled and put back. */
export async function gatherEntryForms(document: Document, shapes: ShapeSet = plainTables): Promise<FoundForm[]> {
  const whole: FoundForm[] = [];
  for (const form of findEntryForms(document, shapes)) whole.push(await gather(form, phrases));
  return whole.sort((a, b) => count(b, 'open') - count(a, 'open') || count(b, 'locked') - count(a, 'locked'));
}

async function gather(form: FoundForm, words: ShapeSet['words']): Promise<FoundForm> {
  return form.kind ? sweepForm(form, form.kind, words) : form;
}

/** As `findSameForm`, read from end to end if it was so before. */
export async function gatherSameForm(
  document: Document,
  before: FoundForm,
  shapes: ShapeSet = plainTables,
): Promise<FoundForm | undefined> {
  const same = await before.sweep?.();
  if (same) return same;
  const found = findSameForm(document, before, shapes);
  return found && gather(found, phrases);
}

/** @param opens whether the cells of a table are known to open when pressed */
function findForms(document: Document, shapes: ShapeSet, opens: (table: PageTable) => boolean): FoundForm[] {
  const folds: Folds = new Map();
  // Rows and columns of tables are what the browser lays out; other grids are held against the screen.
  const tables = findTables(document, { ...shapes, words: phrases }, openShadow).filter(
    (table) => table.shape === 'html-table' || standsUnder(table),
  );
  const found = tables.flatMap((table): FoundForm[] => {
    const form = readTable(table, folds, opens(table), phrases);
    const kind = form && gridKindOf(form, table);
    return form ? [{ ...form, ...(kind && { kind }) }] : [];
  });
  const places = new Set(found.map(({ place }) => place));
  for (const root of rootsOf(document, openShadow)) {
    // Shadow trees are read in place of their hosts.
    const form = root.nodeType === 9 ? readLabelledForm((root as Document).body, places, folds, phrases) : undefined;
    if (form) found.push(form);
  }
  if (shapes.records.length > 0) lookOnceMore(document, tables, found, folds, phrases);
  return found.sort((a, b) => count(b, 'open') - count(a, 'open') || count(b, 'locked') - count(a, 'locked'));
}

/**
 * Where no table is a form, and where a form has columns that are not understood, since its labels above them may stand anywhere, it
 * is read by the places of things on the screen, which costs most. That reading must not contradict what was understood.
 */
function lookOnceMore(document: Document, tables: readonly PageTable[], found: FoundForm[], folds: Folds, words: ShapeSet['words']): void {
  const bare = found.every(({ targets }) => [...targets.values()].every(({ kind }) => kind === 'opened')) && found.length > 0;
  // Cells that might open, on a page with boxes for figures that belong to nothing: then its cells are these boxes.
  const misread = bare && looseBoxes(document, folds);
  if (found.length === 0 || misread) {
    const places = new Set(found.map(({ place }) => place));
    const understood = tables.filter(({ meaning, rows, element }) => meaning.kind !== 'unknown' && rows > 0 && !places.has(element));
    const seen = readScreenGrid(
      document,
      understood.map(({ element }) => element),
      folds,
      words,
    );
    if (seen && misread) found.length = 0;
    if (seen) found.push(seen);
    return;
  }
  for (const [at, form] of found.entries()) {
    const { columns } = form.form;
    const flat = columns.every(({ path }) => path.length === 1);
    const unknown = columns.filter(({ indicator }) => indicator === undefined).length;
    if (!flat || unknown * 3 < columns.length) continue;
    const seen = readScreenGrid(form.place, [], folds, words);
    if (seen && isSameButClearer(seen, form)) found[at] = { ...seen, ...(form.kind && { kind: form.kind }) };
  }
}

/** More boxes for figures than a search has, none of them for searching. */
const LOOSE_BOXES = 6;

function looseBoxes(document: Document, folds: Folds): boolean {
  const searching: SearchParts = new Map();
  let left = LOOSE_BOXES;
  for (const box of queryAcross(document.body, 'input, textarea'))
    if (takesFigures(box) && isShown(box, folds) && !isSearchBox(box, searching) && --left === 0) return true;
  return false;
}

/** The same columns in the same order, none of them meaning another thing, more of them understood. */
function isSameButClearer({ form: seen }: FoundForm, { form: before }: FoundForm): boolean {
  if (seen.columns.length !== before.columns.length) return false;
  const known = ({ columns }: FoundForm['form']): number => columns.filter(({ indicator }) => indicator !== undefined).length;
  return (
    known(seen) > known(before) &&
    seen.columns.every(({ path, indicator }, at) => {
      const other = before.columns[at]!;
      return path.at(-1) === other.path.at(-1) && (other.indicator === undefined || other.indicator === indicator);
    })
  );
}

/** The form as it is now: in its own place, or after a postback the one that stands there instead. */
export function findSameForm(document: Document, before: FoundForm, shapes: ShapeSet = plainTables): FoundForm | undefined {
  // A grid without any empty cell does not look as if it were typed into.
  const opened = [...before.targets.values()].some(({ kind }) => kind === 'opened');
  const forms = findForms(document, shapes, () => opened);
  const headers = (found: FoundForm): string => JSON.stringify(found.form.columns);
  return forms.find((form) => form.place === before.place) ?? forms.find((form) => headers(form) === headers(before));
}

function gridKindOf({ place, targets }: FoundForm, { reading, meaning }: PageTable): GridKind | undefined {
  const [opened] = [...targets.values()].filter(({ kind }) => kind === 'opened');
  const heads = meaning.split.headerRows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && reading.cellElements[cell.nth]) ?? []));
  return opened && heads.length > 0
    ? { place, heads: [...new Set(heads.map(kindOfCell))].join(', '), cells: kindOfCell(opened.element) }
    : undefined;
}

function readTable(table: PageTable, folds: Folds, opens: boolean, words: ShapeSet['words']): FoundForm | undefined {
  const { element, meaning } = table;
  if (element.localName === 'table' && table.shape === 'html-table') {
    const shown = readShownTable(element);
    const { hiddenHeaders } = shown;
    const again = hiddenHeaders.length === 0 ? meaning : understandTable(shown.reading.grid, undefined, words);
    if (again.kind !== 'figures') return readMeaning({ ...table, meaning: again, reading: shown.reading }, folds, opens, words);
    return readEntryGrid({ element, reading: shown.reading, meaning: again, hiddenHeaders, opens }, folds);
  }
  return readMeaning(table, folds, opens, words);
}

function readMeaning(
  { element, reading, meaning }: PageTable,
  folds: Folds,
  opens: boolean,
  words: ShapeSet['words'],
): FoundForm | undefined {
  if (meaning.kind === 'figures') return readEntryGrid({ element, reading, meaning, opens }, folds);
  return meaning.kind === 'unknown' ? readTurnedTable({ element, reading }, folds, opens, words) : undefined;
}

/** Whether a page holds an entry form at all: for the bar's button. */
export function hasEntryForm(document: Document, shapes?: ShapeSet): boolean {
  return findEntryForms(document, shapes).some((found) => count(found, 'open') + count(found, 'locked') > 0);
}

export function count(found: FoundForm, state: EntryCell['state']): number {
  return found.form.rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell?.state === state).length, 0);
}

import { headersOf, type Dialect, type TableDialect, type Words } from '../vocabulary/dialect';
import type { FieldId } from '../vocabulary/field';
import { compositeColumn } from './composite-column';
import { cornerLabels } from './corner-labels';
import type { FigureColumn, FigureTable } from './figures';
import type { Grid } from './grid';
import { columnNumbers, headerPaths, printedFormulas } from './header-path';
import { readFigureRows } from './read-figure-rows';
import { findRowLabelColumn, resolveFigureColumns, resolveListColumns, type ListColumn, type RowLabelColumn } from './resolve-columns';
import { isShifted } from './shifted-rows';
import { splitRows, splitRowsInSteps, type SplitRows } from './split-rows';
import type { Steps } from './steps';

/**
 * What a table turned out to be. `unknown` says why, so that the official can be told. `told`: this very table is known, by its
 * whole header.
 */
export type TableMeaning =
  | { kind: 'list'; columns: readonly ListColumn[]; split: SplitRows; dialect?: Dialect; told?: TableDialect }
  | { kind: 'figures'; columns: readonly FigureColumn[]; label: RowLabelColumn; split: SplitRows; dialect?: Dialect }
  | {
      kind: 'unknown';
      why: 'no-header' | 'unknown-headers' | 'no-code' | 'too-few-figures' | 'canvas';
      headers: readonly string[];
      split: SplitRows;
    };

/** Fields that make a table with a dossier code (or a composite that holds one) a list of dossiers. */
const LIST_SIGNS: readonly FieldId[] = [
  'procedure',
  'owner',
  'submitter',
  'received',
  'submitted',
  'due',
  'state',
  'completed',
  'fieldName',
  'subject',
  'handler',
  'address',
];

/** What a column may seem to be whose cells turn out to hold whole dossiers; undefined: its header says nothing. */
const MAY_HOLD_DOSSIERS = new Set<FieldId | undefined>([undefined, 'procedure', 'subject', 'state']);

/**
 * Decides from the headers alone what a grid is. The first rows of a table are enough.
 * @param dialect what is known of this portal
 * @param words reads labels of figures that are not known as a whole
 */
export function understandTable(grid: Grid, dialect?: Dialect, words?: Words): TableMeaning {
  return meaningOf(grid, splitRows(grid), dialect, words);
}

export function* understandTableInSteps(grid: Grid, dialect?: Dialect, words?: Words): Steps<TableMeaning> {
  return meaningOf(grid, yield* splitRowsInSteps(grid), dialect, words);
}

function meaningOf(grid: Grid, split: SplitRows, dialect: Dialect | undefined, words: Words | undefined): TableMeaning {
  if (grid.parts !== undefined) return { kind: 'unknown', why: 'no-header', headers: grid.parts, split };
  const paths = headerPaths(grid, split);
  const headers = paths.map((path) => path.join(' / ')).filter((label) => label !== '');
  if (headers.length < 2) return { kind: 'unknown', why: 'no-header', headers, split };
  const table = dialect?.table(headersOf(paths));
  const list = resolveListColumns(paths, dialect, table);
  const own = dialect && { dialect };
  if (isShifted(grid, split, list)) return { kind: 'unknown', why: 'unknown-headers', headers, split };
  if (table?.kind === 'list') return { kind: 'list', columns: list, split, ...own, told: table };
  const formulas = printedFormulas(split);
  const figures = resolveFigureColumns(paths, columnNumbers(split), formulas, dialect, table, words);
  // "Số hồ sơ" is a code above a list and a count below "Hồ sơ đã giải quyết": what counts is not also a field.
  const known = new Set(list.filter((column) => figures[column.col]?.indicator === undefined).map((column) => column.field));
  const label =
    table?.rows === undefined
      ? (findRowLabelColumn(paths) ?? cornerLabels(grid, split, paths))
      : { col: table.rows.column, rowsAre: table.rows.are };
  const counted = figures.filter((column) => column.indicator !== undefined && column.col !== label?.col).length;
  if (label !== undefined && (table?.kind === 'figures' || (counted >= 3 && !known.has('code') && !known.has('petitionCode')))) {
    return { kind: 'figures', columns: figures.filter((column) => column.col > label.col && column.path.length > 0), label, split, ...own };
  }
  const signs = LIST_SIGNS.filter((field) => known.has(field)).length;
  if (known.has('dossierInfo') || ((known.has('code') || known.has('petitionCode')) && signs >= 1))
    return { kind: 'list', columns: list, split, ...own };
  const composite = known.has('code') ? undefined : compositeColumn(grid, split);
  // A note or a person may name another dossier.
  if (composite !== undefined && MAY_HOLD_DOSSIERS.has(list[composite]?.field))
    return {
      kind: 'list',
      columns: list.map((column) => (column.col === composite ? { ...column, field: 'dossierInfo' } : column)),
      split,
      ...own,
    };
  if (isListWithoutCodes(known)) return { kind: 'list', columns: list, split, ...own };
  if (counted >= 1) return { kind: 'unknown', why: 'too-few-figures', headers, split };
  return { kind: 'unknown', why: signs >= 2 ? 'no-code' : 'unknown-headers', headers, split };
}

/** iNet's grid shows who asked for what and when, and no code: such rows are read and exported, never kept. */
function isListWithoutCodes(known: ReadonlySet<FieldId | undefined>): boolean {
  const one = (...fields: FieldId[]): boolean => fields.some((field) => known.has(field));
  return one('procedure') && one('owner', 'submitter') && one('received', 'submitted', 'due') && one('state', 'handler', 'due');
}

/** The figures of a table whose meaning is known. Blank cells have no quantity; unclear ones are named. */
export function readFigures(grid: Grid, meaning: Extract<TableMeaning, { kind: 'figures' }>): FigureTable {
  const title = meaning.split.title ?? grid.caption;
  return {
    columns: meaning.columns,
    ...readFigureRows(grid, meaning.columns, meaning.label, meaning.split),
    rowsAre: meaning.label.rowsAre,
    ...(title !== undefined && { title }),
    formulas: printedFormulas(meaning.split),
  };
}

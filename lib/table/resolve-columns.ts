import { fold } from '../text/normalise';
import type { Dialect, TableDialect, Words } from '../vocabulary/dialect';
import { isPersonal, type FieldId } from '../vocabulary/field';
import { joinedLabels } from '../vocabulary/header-joints';
import type { IndicatorId } from '../vocabulary/indicator';
import { withoutPetitions } from '../vocabulary/petition-words';
import { fieldIndex } from '../vocabulary/resolve-field';
import {
  countingIndex,
  findColumn,
  findGroup,
  findPetitionColumn,
  isOfPetitions,
  leafIndex,
  rowLabelIndex,
} from '../vocabulary/resolve-label';
import { believeDialect, inDialect, refuseContradicted } from './figure-dialect';
import { assign, type FigureColumn, type PrintedFormula } from './figures';
import { groupAbove } from './group-above';
import { readTogether, refuseTwins } from './read-together';

type Meaning = Pick<FigureColumn, 'indicator' | 'unresolved'>;
const UNKNOWN: Meaning = { unresolved: 'unknown' };

/**
 * What one figure column means, from its labels top to bottom alone. A label in between that nobody knows may change the
 * meaning ("Trả hồ sơ để bổ sung / Quá hạn"): then the column is not understood.
 * @param words asked where no label is known as a whole
 */
export function resolveFigureColumn(path: readonly string[], words?: Words): Meaning {
  const leaf = path.at(-1);
  if (leaf === undefined) return UNKNOWN;
  const above = path.slice(0, -1);
  const last = above.at(-1);
  // "Đã giải quyết / Đúng hạn / SL": the last label only says that it counts.
  if (last !== undefined && countingIndex().exact(leaf) !== undefined && findGroup(last) === undefined)
    return resolveFigureColumn(above, words);
  const group = groupAbove(above, words);
  if (group === 'unclear') return UNKNOWN;
  const indicator =
    group === undefined
      ? (findColumn(leaf) ?? words?.column(leaf))
      : (leafIndex(group).find(leaf) ??
        (group === 'inPeriod' ? leafIndex('toResolve').find(leaf) : undefined) ??
        words?.within(group, leaf));
  return indicator === undefined ? UNKNOWN : { indicator };
}

/**
 * What the figure columns of one table mean, read together: siblings decide what a word may mean, a printed formula beats a
 * label, and two columns that claim the same meaning are both refused.
 */
export function resolveFigureColumns(
  headers: readonly (readonly string[])[],
  numbers: readonly (number | undefined)[],
  formulas: readonly PrintedFormula[],
  dialect?: Dialect,
  table?: TableDialect,
  words?: Words,
): FigureColumn[] {
  const split = splitLevels(headers);
  const paths = words?.paths(split) ?? split;
  const overAll = labelOverAll(paths);
  const petitions = paths.some((path) => path.some(isOfPetitions));
  const said = new Map<FigureColumn, IndicatorId>();
  const columns = paths.map((path, col) => {
    const number = numbers[col];
    const own = path.length > 1 && path[0] === overAll ? path.slice(1) : path;
    const known = petitions ? petitionColumn(own) : resolveFigureColumn(own, words);
    const told = dialect?.figure(path, known.indicator) ?? dialect?.figure(own, known.indicator);
    const column: FigureColumn = { col, path, ...inDialect(known, told), ...(number !== undefined && { number }) };
    if (told !== undefined && told !== 'unclear') said.set(column, told);
    return column;
  });
  const printed = believeFormulas(columns, formulas);
  readTogether(columns);
  refuseContradicted(said);
  if (table?.kind === 'figures') believeDialect(columns, table.columns, printed);
  refuseTwins(columns);
  return paths === headers ? columns : columns.map((column, col) => ({ ...column, path: headers[col]! }));
}

const JOINT = /\s+[-–—/|>»]\s+|:\s+/u;
/** Labels with their group in front that are enough to say that a header is written in one line. */
const ENOUGH_SPLIT = 3;

/** "Đã giải quyết - Quá hạn": a header of one level says group and column in one label. */
function splitLevels(headers: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const split = headers.map((path) => {
    const parts = path.length === 1 ? path[0]!.split(JOINT) : [];
    const [group] = parts;
    return parts.length > 1 && findColumn(path[0]!) === undefined && group !== undefined && findGroup(group) !== undefined ? parts : path;
  });
  return split.filter((path, col) => path !== headers[col]).length >= ENOUGH_SPLIT ? split : headers;
}

/** One label that speaks of petitions makes them what the whole table counts. */
function petitionColumn(path: readonly string[]): Meaning {
  const indicator = findPetitionColumn(path);
  return indicator === undefined ? UNKNOWN : { indicator };
}

/** An unknown label over nearly all columns is a title of the table: it tells no column from another. */
function labelOverAll(paths: readonly (readonly string[])[]): string | undefined {
  const filled = paths.filter((path) => path.length > 0);
  const top = filled.findLast((path) => path.length > 1)?.[0];
  if (top === undefined || findGroup(top) !== undefined) return undefined;
  const under = filled.filter((path) => path.length > 1 && path[0] === top).length;
  return under >= 5 && under >= filled.length - 3 ? top : undefined;
}

/** Sums that a printed formula may spell out; OpenCPS labels its total "Số đầu kỳ" but prints (3 = 4 + 5). */
const KNOWN_SUMS: readonly { total: IndicatorId; parts: readonly IndicatorId[] }[] = [
  { total: 'toResolve.total', parts: ['carriedOver', 'received.total'] },
  { total: 'toResolve.total', parts: ['received.online', 'received.directOrPostal', 'carriedOver'] },
  { total: 'resolved.total', parts: ['resolved.early', 'resolved.onTime', 'resolved.late'] },
  { total: 'resolved.total', parts: ['resolved.earlyOrOnTime', 'resolved.late'] },
  { total: 'pending.total', parts: ['pending.inTime', 'pending.overdue'] },
  { total: 'late.total', parts: ['resolved.late', 'pending.overdue'] },
];

function believeFormulas(columns: FigureColumn[], formulas: readonly PrintedFormula[]): Set<FigureColumn> {
  const believed = new Set<FigureColumn>();
  const byNumber = new Map(columns.filter((column) => column.number !== undefined).map((column) => [column.number!, column]));
  for (const formula of formulas) {
    const total = byNumber.get(formula.total);
    if (formula.operator !== 'sum' || total === undefined) continue;
    const parts = formula.terms.map((term) => byNumber.get(term.column)?.indicator);
    const sum = KNOWN_SUMS.find((known) => known.parts.length === parts.length && known.parts.every((part) => parts.includes(part)));
    if (sum === undefined) continue;
    assign(total, sum.total);
    believed.add(total);
  }
  return believed;
}

export interface RowLabelColumn {
  col: number;
  rowsAre: 'unit' | 'field' | 'procedure' | 'unknown';
  /** A label column before it, under which these rows stand: the unit of a table by unit and lĩnh vực. */
  within?: number;
}

/** Which column of a statistics table names its rows, and what they are. Of label columns side by side the last names the row. */
export function findRowLabelColumn(paths: readonly (readonly string[])[]): RowLabelColumn | undefined {
  let found: RowLabelColumn | undefined;
  for (const [col, path] of paths.entries()) {
    const rowsAre = path.length > 0 ? rowLabelIndex().find(path.at(-1)!) : undefined;
    if (rowsAre !== undefined) found = { col, rowsAre, ...(found && { within: found.col }) };
    else if (found !== undefined) break;
  }
  return found;
}

export interface ListColumn {
  col: number;
  path: readonly string[];
  field?: FieldId;
  /** The portal is known to mean this field: nothing else is read out of the header. */
  own?: true;
  /** Cells that hold a whole dossier: what their first line without a label is, where that is known. */
  plainLine?: 'subject' | 'procedure';
}

/**
 * What the columns of a list of dossiers mean. The surest label keeps a field, the others stand under their own header; nothing is
 * surer than what the portal is known to mean by it.
 */
export function resolveListColumns(paths: readonly (readonly string[])[], dialect?: Dialect, table?: TableDialect): ListColumn[] {
  const columns: ListColumn[] = paths.map((path, col) => ({ col, path }));
  const taken = new Map<FieldId, { column: ListColumn; sure: number }>();
  const told = table?.kind === 'list' ? table.columns : [];
  const petitions = paths.filter((path) => path.some(isOfPetitions)).length >= 2;
  for (const column of columns) {
    const means = told[column.col] ?? 'ignore';
    if (means === 'ignore') continue;
    column.field = means as FieldId;
    if (table?.plainLine !== undefined) column.plainLine = table.plainLine;
    column.own = true;
    taken.set(column.field, { column, sure: 2 });
  }
  for (const column of columns) {
    const label = column.path.at(-1);
    if (label === undefined || (told[column.col] ?? null) !== null) continue;
    const known =
      personAbove(column.path) ??
      fieldIndex().find(label) ??
      firstOfSeveral(label) ??
      (petitions ? fieldIndex().find(withoutPetitions(label)) : undefined);
    const own = dialect && ownMeaning(dialect, column.path, known);
    if (own === 'unclear') continue;
    const field = own ?? known;
    if (field === undefined) continue;
    const sure = own !== undefined ? 2 : fieldIndex().exact(label) !== undefined ? 1 : 0;
    const rival = taken.get(field);
    if (rival !== undefined && rival.sure >= sure) continue;
    if (rival !== undefined) delete rival.column.field;
    column.field = field;
    if (own !== undefined) column.own = true;
    taken.set(field, { column, sure });
  }
  if (petitions) countAsPetitions(columns);
  return columns;
}

/** Of the whole path before its last label: whose name "Họ tên" is, the label above it says. */
function ownMeaning(dialect: Dialect, path: readonly string[], known: FieldId | undefined): FieldId | 'unclear' | undefined {
  const ofPath = dialect.field(path.join(' / '), known);
  if (ofPath !== undefined || path.length === 1) return ofPath;
  const ofLabel = dialect.field(path.at(-1)!, known);
  return ofLabel === 'unclear' || personAbove(path) === undefined ? ofLabel : undefined;
}

/**
 * A list of petitions may call its numbers "Mã hồ sơ": they are no dossiers. Beside numbers of its own that column names the dossiers
 * that they are about; with a procedure they are dossiers of which a petition tells.
 */
function countAsPetitions(columns: readonly ListColumn[]): void {
  const has = (wanted: FieldId): boolean => columns.some(({ field }) => field === wanted);
  const code = columns.find(({ field }) => field === 'code');
  if (code === undefined) return;
  if (!has('petitionCode')) code.field = 'petitionCode';
  else if (!has('procedure')) delete code.field;
}

/** "Người nộp / Họ tên" names the submitter, not the owner. */
function personAbove(path: readonly string[]): FieldId | undefined {
  const [above, leaf] = [path.at(-2), path.at(-1)];
  if (above === undefined || leaf === undefined || !NAMES.has(fold(leaf))) return undefined;
  const field = fieldIndex().find(above);
  return field !== undefined && isPersonal(field) ? field : undefined;
}

/** "Ngày tiếp nhận / Hạn trả": what the first line of its cells is, where every part is known. */
function firstOfSeveral(label: string): FieldId | undefined {
  const named = joinedLabels(label);
  return named?.every((part) => part !== undefined) ? named[0] : undefined;
}

const NAMES = new Set(['ho ten', 'ho va ten', 'ten']);

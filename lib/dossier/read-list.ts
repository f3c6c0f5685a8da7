import type { Grid, GridCell } from '../table/grid';
import type { ListColumn } from '../table/resolve-columns';
import type { SplitRows } from '../table/split-rows';
import { finish, ROWS_A_STEP, type Steps } from '../table/steps';
import type { Dialect, TableDialect } from '../vocabulary/dialect';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import { fieldIndex } from '../vocabulary/resolve-field';
import { resolveState } from '../vocabulary/resolve-label';
import { readCode } from './code';
import { isTimeLeft, readCompositeCell, readDeadlineCell } from './composite-cell';
import { compositeGrammars, type CompositeGrammar } from './composite-grammars';
import { headerParts, readParts } from './header-parts';
import { readPersonCell } from './person-cell';
import type { DossierRow, FieldValue } from './dossier';
import { readValue } from './read-value';
import { settleLateness } from './settle-lateness';
import { partTimeLeft } from './time-left';

type Values = Partial<Record<FieldId, FieldValue>>;

/** What is known of the portal, and of this very table. */
export interface OwnWords {
  dialect?: Dialect;
  told?: TableDialect;
}

export interface ListReading {
  rows: readonly DossierRow[];
  /** The page says that the list is empty. */
  saysEmpty: boolean;
  columns: readonly ListColumn[];
}

/** The dossiers of a list, one per data row. */
export function readList(grid: Grid, columns: readonly ListColumn[], split: SplitRows, own?: OwnWords): ListReading {
  return finish(readListInSteps(grid, columns, split, own));
}

export function* readListInSteps(grid: Grid, columns: readonly ListColumn[], split: SplitRows, own: OwnWords = {}): Steps<ListReading> {
  const rows: DossierRow[] = [];
  const ways = columns.map(wayOf);
  for (const row of grid.rows) {
    if (split.kinds[row.index] !== 'data') continue;
    const read = readRow(row.index, row.cells, ways, own);
    if (read !== undefined) rows.push(read);
    if (row.index % ROWS_A_STEP === 0) yield;
  }
  return { rows, saysEmpty: rows.length === 0 && split.kinds.includes('empty'), columns };
}

/** How the cells of one column are read, found out once for all of them. */
interface Way {
  column: ListColumn;
  /** Each cell holds one value of this field and nothing else, but for the time left behind it where that is printed so. */
  sole?: FieldId;
  withTimeLeft: boolean;
}

const OF_MANY_KINDS = new Set<FieldId>(['dossierInfo', 'deadlineInfo', 'owner', 'submitter', 'code', 'state']);

function wayOf(column: ListColumn): Way {
  const { field, path, own } = column;
  const isSole =
    field !== undefined &&
    !OF_MANY_KINDS.has(field) &&
    (fields[field] as FieldDefinition).kind !== 'action' &&
    (own || headerParts(path.at(-1) ?? '') === undefined);
  return { column, withTimeLeft: field !== undefined && WITH_TIME_LEFT.has(field), ...(isSole && { sole: field }) };
}

function readRow(row: number, cells: readonly (GridCell | undefined)[], ways: readonly Way[], own: OwnWords): DossierRow | undefined {
  const values: Values = {};
  const others: { header: string; text: string }[] = [];
  let filled = 0;
  for (const { column, sole, withTimeLeft } of ways) {
    const cell = cells[column.col];
    if (cell === undefined) continue;
    const text = cell.text === '' ? (cell.title ?? '') : cell.text;
    if (text !== '') filled++;
    if (sole !== undefined) {
      putSole(values, sole, cell, text, withTimeLeft);
      continue;
    }
    const read = readField(column, cell, text, own);
    if (read === undefined) {
      const header = column.path.join(' / ');
      if (header !== '') others.push({ header, text });
    } else takeOver(values, read);
  }
  for (const field of ['remaining', 'overdueDays'] as const) {
    const said = values[field]?.timeliness;
    if (said?.side === 'behind') values[field] = { ...values[field]!, timeliness: { ...said, side: settleLateness(values) } };
  }
  return filled < 2 ? undefined : { row, values, others };
}

/** A column of its own beats a line of a composite cell, but an empty one takes nothing away. */
function takeOver(values: Values, read: Values): void {
  for (const [field, value] of Object.entries(read) as [FieldId, FieldValue][]) put(values, field, value);
}

function put(values: Values, field: FieldId, value: FieldValue): void {
  if (field === 'remaining' && values.remaining !== undefined) return;
  if (value.text !== '' || values[field] === undefined) values[field] = value;
}

function putSole(values: Values, field: FieldId, cell: GridCell, text: string, withTimeLeft: boolean): void {
  const { rest, left } = withTimeLeft && !cell.cut ? partTimeLeft(text) : { rest: text, left: undefined };
  put(values, field, readValue(field, isStub(cell) ? '' : rest, cell.cut === true));
  if (left !== undefined) put(values, 'remaining', readValue('remaining', left));
}

/** Undefined: the cell stands under its own header, understood or not. */
function readField({ field, path, plainLine, own }: ListColumn, cell: GridCell, text: string, words: OwnWords): Values | undefined {
  if (field === undefined) return undefined;
  const { dialect } = words;
  const definition = fields[field] as FieldDefinition;
  if (definition.kind === 'action') return {};
  const parts = own ? undefined : headerParts(path.at(-1) ?? '');
  if (parts !== undefined) return readParts(parts, cell.lines ?? (text === '' ? [] : [text]), dialect);
  if (field === 'dossierInfo') return readCompositeCell(cell.lines ?? [text], plainLine ? { plain: plainLine } : grammarOf(path), dialect);
  if (field === 'deadlineInfo') return readDeadlineCell(cell.lines ?? [text], dialect);
  if (field === 'owner' || field === 'submitter') return readPersonCell(field, cell.lines ?? [text], dialect?.field);
  // "Chưa cấp mã" is no code: such rows would all be taken for one dossier.
  if (field === 'code' && text !== '' && readCode(text) === undefined) return undefined;
  // "Đúng hạn" under "Tình trạng" says how the dossier stands with its deadline, not in what state it is.
  if (field === 'state' && stateOf(text, words) === undefined && isTimeLeft(text, dialect)) return undefined;
  // OEP prints timeliness words under "Tình trạng": a state that nobody knows is kept as text only.
  if (field === 'state' && cell.lines !== undefined) {
    const known = cell.lines.filter((line) => stateOf(line, words) !== undefined);
    // Two states in one cell: nobody can tell which one holds.
    const state = new Set(known.map((line) => stateOf(line, words))).size === 1 ? known[0] : undefined;
    if (state === undefined && known.length > 0) return { state: { text } };
    return { state: readValue('state', state ?? text, cell.cut === true && state === undefined) };
  }
  const values: Values = {};
  putSole(values, field, cell, text, WITH_TIME_LEFT.has(field));
  return values;
}

function stateOf(text: string, { dialect, told }: OwnWords): ReturnType<Dialect['state']> {
  const known = resolveState(text);
  return told?.state(text) ?? dialect?.state(text, known) ?? known;
}

/** Columns behind whose values portals print the time left. */
const WITH_TIME_LEFT = new Set<FieldId>(['due', 'stepDue', 'procedure', 'subject']);

/** A composite cell under the name of the procedure: its line without a label is the procedure. */
function grammarOf(path: readonly string[]): CompositeGrammar {
  return fieldIndex().find(path.at(-1) ?? '') === 'procedure' ? compositeGrammars.procedure : compositeGrammars.general;
}

/** Nothing but labels without values: "- Số ký hiệu: - - Đính kèm:". */
function isStub(cell: GridCell): boolean {
  return cell.lines?.every((line) => /^[-–]?\s*(?:\p{L}[\p{L}\s]*:)?$/u.test(line)) === true;
}

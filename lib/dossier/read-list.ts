import type { Grid, GridCell } from '../table/grid';
import type { ListColumn } from '../table/resolve-columns';
import type { SplitRows } from '../table/split-rows';
import { fields, type FieldDefinition, type FieldId } from '../vocabulary/field';
import { fieldIndex, resolveState } from '../vocabulary/resolve-label';
import { readCode } from './code';
import { readCompositeCell, readDeadlineCell } from './composite-cell';
import { readPersonCell } from './person-cell';
import type { DossierRow, FieldValue } from './dossier';
import { readValue } from './read-value';

type Values = Partial<Record<FieldId, FieldValue>>;

export interface ListReading {
  rows: readonly DossierRow[];
  /** The page says that the list is empty. */
  saysEmpty: boolean;
  columns: readonly ListColumn[];
}

/** The dossiers of a list, one per data row. */
export function readList(grid: Grid, columns: readonly ListColumn[], split: SplitRows): ListReading {
  const rows: DossierRow[] = [];
  for (const row of grid.rows) {
    if (split.kinds[row.index] !== 'data') continue;
    const read = readRow(row.index, row.cells, columns);
    if (read !== undefined) rows.push(read);
  }
  return { rows, saysEmpty: rows.length === 0 && split.kinds.includes('empty'), columns };
}

function readRow(row: number, cells: readonly (GridCell | undefined)[], columns: readonly ListColumn[]): DossierRow | undefined {
  const values: Values = {};
  const others: { header: string; text: string }[] = [];
  let filled = 0;
  for (const column of columns) {
    const cell = cells[column.col];
    if (cell === undefined) continue;
    const text = cell.text === '' ? (cell.title ?? '') : cell.text;
    if (text !== '') filled++;
    const read = readField(column, cell, text);
    if (read === undefined) {
      const header = column.path.join(' / ');
      if (header !== '') others.push({ header, text });
    } else takeOver(values, read);
  }
  return filled < 2 ? undefined : { row, values, others };
}

/** A column of its own beats a line of a composite cell, but an empty one takes nothing away. */
function takeOver(values: Values, read: Values): void {
  for (const [field, value] of Object.entries(read) as [FieldId, FieldValue][]) {
    if (value.text !== '' || values[field] === undefined) values[field] = value;
  }
}

/** Undefined: the cell stands under its own header, understood or not. */
function readField({ field, path }: ListColumn, cell: GridCell, text: string): Values | undefined {
  if (field === undefined) return undefined;
  const definition = fields[field] as FieldDefinition;
  if (definition.kind === 'action') return {};
  const parts = headerParts(path.at(-1) ?? '');
  if (parts !== undefined) return readParts(parts, cell, text);
  if (field === 'dossierInfo') return readCompositeCell(cell.lines ?? [text]);
  if (field === 'deadlineInfo') return readDeadlineCell(cell.lines ?? [text]);
  if (field === 'owner' || field === 'submitter') return readPersonCell(field, cell.lines ?? [text]);
  // "Chưa cấp mã" is no code: such rows would all be taken for one dossier.
  if (field === 'code' && text !== '' && readCode(text) === undefined) return undefined;
  // OEP prints timeliness words under "Tình trạng": a state that nobody knows is kept as text only.
  if (field === 'state' && cell.lines !== undefined) {
    const known = cell.lines.find((line) => resolveState(line) !== undefined);
    return { state: readValue('state', known ?? text, cell.cut === true && known === undefined) };
  }
  return { [field]: readValue(field, isStub(cell) ? '' : text, cell.cut === true) };
}

/** "Tên thủ tục. Tên doanh nghiệp": one line of the cell for each part of the header. */
function headerParts(label: string): readonly FieldId[] | undefined {
  if (!label.includes('. ')) return undefined;
  const parts = label.split(/\.\s+/).map((part) => fieldIndex().exact(part));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
}

/** A missing value takes its line away: with fewer lines nobody can tell which is which, so only what shows its kind is read. */
function readParts(parts: readonly FieldId[], cell: GridCell, text: string): Values | undefined {
  const lines = cell.lines ?? (text === '' ? [] : [text]);
  if (lines.length === 0) return {};
  if (lines.length === parts.length)
    return parts.reduceRight<Values>((values, field, i) => ({ ...values, [field]: readValue(field, lines[i]!) }), {});
  return new Set(parts).size === 1 ? { [parts[0]!]: readValue(parts[0]!, text) } : undefined;
}

/** Nothing but labels without values: "- Số ký hiệu: - - Đính kèm:". */
function isStub(cell: GridCell): boolean {
  return cell.lines?.every((line) => /^[-–]?\s*(?:\p{L}[\p{L}\s]*:)?$/u.test(line)) === true;
}

import { titleOf } from '../table/detail-place';
import { recordGrid } from '../table/record-grid';
import { readRecord, type RecordPair } from '../table/record-pairs';
import type { TableReading } from '../table/read-html-table';
import { resolveListColumns } from '../table/resolve-columns';
import { findCode } from '../text/dossier-code';
import { fold } from '../text/normalise';
import type { Dialect } from '../vocabulary/dialect';
import { fields as known, type FieldId } from '../vocabulary/field';
import { readCode } from './code';
import type { DossierRow } from './dossier';
import { readList } from './read-list';

export type DetailReading =
  /** `places`: where the values stand, by the name of their field in files. */
  | { kind: 'detail'; title?: string; row: DossierRow; reading: TableReading; places: ReadonlyMap<string, Element> }
  /** `loading`: the title still says "undefined"; `codes-differ`: title and form speak of two dossiers; `no-values`: the form is not filled yet. */
  | { kind: 'refused'; why: 'loading' | 'no-code' | 'codes-differ' | 'no-values' };

/** So many fields besides the code make a page the page of a dossier. */
const FEWEST_FIELDS = 3;
const LOADING = /(?:^|\s)(?:undefined|null|nan)(?=$|\s)|\[object|dang tai|loading/;
const BLANK = /^(?:[-–—_.…]*|null|undefined|n\/a)$/i;

/**
 * The page or dialog of one dossier: forms that nobody may change (values in boxes, often only as properties), label and value
 * side by side. A blank field is missing, not empty. Refused while the page is still being filled: portals show the dialog first,
 * then the code ("Chi tiết hồ sơ undefined" until the answer comes), then the fields.
 * @param title what the place calls itself; the code may stand there alone
 */
export function readDetail(place: Element, title: string | undefined = titleOf(place), dialect?: Dialect): DetailReading {
  if (title !== undefined && LOADING.test(fold(title))) return { kind: 'refused', why: 'loading' };
  const record = readRecord(place);
  if (record === undefined) return { kind: 'refused', why: 'codes-differ' };
  const around = nearestAround([...record.pairs.values()].filter(({ field }) => field !== undefined));
  const pairs = [...record.pairs.values()].filter(
    ({ cell, field, labelElement }) => !BLANK.test(cell.content.text) && (field !== undefined || around?.contains(labelElement) === true),
  );
  const stated = title === undefined ? undefined : findCode(title);
  const named = pairs.find(({ field }) => field === 'code')?.cell.content.text;
  const own = named === undefined ? undefined : readCode(named);
  if (named !== undefined && own === undefined && stated === undefined) return { kind: 'refused', why: 'no-code' };
  if (own !== undefined && stated !== undefined && own.toUpperCase() !== stated.toUpperCase())
    return { kind: 'refused', why: 'codes-differ' };
  const code = own ?? stated;
  if (code === undefined) return { kind: 'refused', why: 'no-code' };
  const shown: RecordPair[] = named === undefined ? [codePair(code, place), ...pairs] : pairs;
  const columns = shown.map(({ label, labelElement }) => ({ label, element: labelElement }));
  const cells = new Map(shown.map(({ cell }, col) => [col, cell]));
  const reading = recordGrid(place, columns, [{ element: place, cells }]);
  const paths = columns.map(({ label }) => [label]);
  const split = { kinds: ['header', 'data'] as const, headerRows: reading.grid.rows.slice(0, 1) };
  const [row] = readList(reading.grid, resolveListColumns(paths, dialect), split, dialect && { dialect }).rows;
  const fields = (Object.keys(row?.values ?? {}) as FieldId[]).filter((field) => field !== 'code');
  if (row === undefined || fields.length < FEWEST_FIELDS) return { kind: 'refused', why: 'no-values' };
  const places = new Map(pairs.flatMap(({ field, cell }) => (field === undefined ? [] : [[known[field].csv, cell.element] as const])));
  return { kind: 'detail', row, reading, places, ...(title !== undefined && { title }) };
}

/** Labels that nobody knows are the dossier's among its own alone: the head of a page greets the clerk by name. */
function nearestAround(pairs: readonly RecordPair[]): Element | undefined {
  const [first] = pairs;
  let around: Element | null | undefined = first?.labelElement.parentElement;
  while (around && !pairs.every(({ labelElement }) => around!.contains(labelElement))) around = around.parentElement;
  return around ?? undefined;
}

/** The code that stands in the title alone. */
function codePair(code: string, place: Element): RecordPair {
  return { label: 'Mã hồ sơ', labelElement: place, field: 'code', cell: { content: { text: code }, element: place } };
}

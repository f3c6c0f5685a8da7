import { isNationalCode } from '../../text/dossier-code';
import { fields, type FieldDefinition, type FieldId } from '../../vocabulary/field';
import type { Dialect } from '../../vocabulary/dialect';
import { fieldIndex } from '../../vocabulary/resolve-field';
import { resolveChannel, stateIndex } from '../../vocabulary/resolve-label';
import { labelHits } from '../label-hits';
import { mayHoldDossiers } from '../may-hold-dossiers';
import type { LeafPart } from '../leaf-parts';
import { recordBlocks, type RecordBlocks } from '../record-blocks';
import { recordGrid, type RecordCell, type RecordColumn, type RecordRow } from '../record-grid';
import { readRecord, type RecordPairs } from '../record-pairs';
import { bodyOf } from '../root';
import type { Shape } from '../shape';

/**
 * One block per record, each value beside its label: cards, definition lists, `div.row-fluid` with label and value (OpenCPS 1),
 * small tables of two columns, lines of `Nhãn: giá trị`. The labels become the header, one column for each that is seen.
 */
export const cards: Shape = {
  id: 'cards',
  find(root) {
    const body = bodyOf(root);
    if (body === null || !mayHoldDossiers(body)) return [];
    return [...new Set(blocksIn(body).map(({ container }) => container))];
  },
  read(element, limit, dialect) {
    const blocks = blocksIn(element).find(({ container }) => container === element)?.blocks;
    if (blocks === undefined) return undefined;
    const records = blocks.slice(0, limit).map(readRecord);
    if (records.some((record) => record === undefined)) return undefined;
    return gridOf(element, records as RecordPairs[], dialect);
  },
};

/** Blocks that are shown, then those of copies that a style sheet hides: the one never goes on with the other. */
function blocksIn(place: Element | ShadowRoot): RecordBlocks[] {
  const hits = labelHits(place);
  const shown = hits.filter(({ element }) => typeof element.checkVisibility !== 'function' || element.checkVisibility());
  const own = recordBlocks(shown);
  return shown.length === hits.length ? own : [...own, ...recordBlocks(hits.filter((hit) => !shown.includes(hit)))];
}

/** Fields of which two make a block a dossier; names and notes of any kind stand on other cards too. */
const TELLING: readonly FieldDefinition['kind'][] = ['code', 'date', 'state', 'text', 'channel'];

function gridOf(around: Element, records: readonly RecordPairs[], dialect?: Dialect): ReturnType<typeof recordGrid> | undefined {
  const columns: RecordColumn[] = [];
  const byKey = new Map<string, number>();
  const known = new Set<FieldId>();
  for (const { pairs } of records) {
    for (const [key, { label, labelElement, field }] of pairs) {
      if (field !== undefined) known.add(field);
      if (byKey.has(key)) continue;
      byKey.set(key, columns.length);
      columns.push({ label, element: labelElement });
    }
  }
  const named = namedParts(records, known, dialect);
  const isOwnState = (text: string): boolean => isState(text, dialect);
  if (!known.has('code') && !named.has('code')) own(named, 'code', ownKind(records, isNationalCode, 0));
  if (!known.has('state') && !named.has('state')) own(named, 'state', ownKind(records, isOwnState, MOST_UNKNOWN));
  const rows: RecordRow[] = [];
  let dossiers = 0;
  for (const record of records) {
    const cells = new Map<number, RecordCell>();
    for (const [key, { cell }] of record.pairs) cells.set(byKey.get(key)!, cell);
    const told = [...record.pairs.values()].filter(({ field }) => field !== undefined && TELLING.includes(kindOfField(field)));
    for (const [field, name] of named) {
      const part = record.parts.find((other) => bears(other, name));
      if (part === undefined) continue;
      const label = fields[field].csv;
      if (!byKey.has(label)) columns[byKey.set(label, columns.length).get(label)!] = { label, element: part.element };
      cells.set(byKey.get(label)!, { content: { text: part.text, ...(part.cut && { cut: part.cut }) }, element: part.element });
    }
    if (told.length + (named.has('code') ? 1 : 0) >= 2) dossiers++;
    rows.push({ element: record.element, cells });
  }
  if (dossiers < 2 || dossiers * 2 < records.length) return undefined;
  return recordGrid(around, columns, rows);
}

function kindOfField(field: FieldId): FieldDefinition['kind'] {
  return (fields[field] as FieldDefinition).kind;
}

/** Parts without a label of which the portal's profile says what they are; what a label says beside them goes first. */
function namedParts(records: readonly RecordPairs[], known: ReadonlySet<FieldId>, dialect: Dialect | undefined): Map<FieldId, string> {
  const [first] = records;
  const named = new Map<FieldId, string>();
  for (const [name, field] of Object.entries((first && dialect?.parts?.(first.element)) ?? {}))
    if (field !== 'ignore' && !known.has(field)) named.set(field, name);
  return named;
}

function own(named: Map<FieldId, string>, field: FieldId, name: string | undefined): void {
  if (name !== undefined) named.set(field, name);
}

/** Of parts that stand where others name a state, so many may say words that nobody knows: their state is read and stays unknown. */
const MOST_UNKNOWN = 1 / 3;

/** The one part without a label whose texts show in every record what they are: a code, a state. */
function ownKind(records: readonly RecordPairs[], is: (text: string) => boolean, mostOthers: number): string | undefined {
  const candidates = new Map<string, Element[]>();
  for (const { parts } of records)
    for (const part of parts)
      if (is(part.text))
        for (const name of [part.signature, ...part.names]) candidates.set(name, [...(candidates.get(name) ?? []), part.element]);
  const sure = [...candidates].filter(([name]) => {
    const parts = records.flatMap((record) => record.parts.find((part) => bears(part, name)) ?? []);
    const others = parts.filter(({ text }) => !is(text));
    return parts.length * 2 > records.length && others.length <= mostOthers * parts.length && !others.some(saysOther);
  });
  const [best, ...rest] = sure.toSorted(([, a], [, b]) => b.length - a.length);
  // Several names of one part are one; of two parts nobody can tell which.
  return rest.every(([, elements]) => elements.every((element) => best![1].includes(element))) ? best?.[0] : undefined;
}

function bears(part: LeafPart, name: string): boolean {
  return part.signature === name || part.names.includes(name);
}

/** Words that say something else than a state. */
function saysOther({ text }: LeafPart): boolean {
  return text.length > 40 || /\d/.test(text) || resolveChannel(text) !== undefined || fieldIndex().exact(text) !== undefined;
}

/** "Chờ thanh toán" without a label may speak of the fee, "Nhận qua mạng" of the channel. */
function isState(text: string, dialect: Dialect | undefined): boolean {
  const known = stateIndex().exact(text);
  const state = dialect === undefined ? known : dialect.state(text, known);
  return state !== undefined && state !== 'unclear' && state !== 'waitingPayment' && state !== 'submitted';
}

import { isNationalCode } from '../../text/dossier-code';
import { fields, type FieldDefinition, type FieldId } from '../../vocabulary/field';
import { stateIndex } from '../../vocabulary/resolve-label';
import { labelHits } from '../label-hits';
import { mayHoldDossiers } from '../may-hold-dossiers';
import { recordBlocks } from '../record-blocks';
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
    return recordBlocks(labelHits(body)).map(({ container }) => container);
  },
  read(element, limit) {
    const blocks = recordBlocks(labelHits(element)).find(({ container }) => container === element)?.blocks;
    if (blocks === undefined) return undefined;
    const records = blocks.slice(0, limit).map(readRecord);
    if (records.some((record) => record === undefined)) return undefined;
    return gridOf(element, records as RecordPairs[]);
  },
};

/** Fields of which two make a block a dossier; names and notes of any kind stand on other cards too. */
const TELLING: readonly FieldDefinition['kind'][] = ['code', 'date', 'state', 'text', 'channel'];

function gridOf(around: Element, records: readonly RecordPairs[]): ReturnType<typeof recordGrid> | undefined {
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
  const code = known.has('code') ? undefined : ownKind(records, isNationalCode);
  const state = known.has('state') ? undefined : ownKind(records, isState);
  const rows: RecordRow[] = [];
  let dossiers = 0;
  for (const record of records) {
    const cells = new Map<number, RecordCell>();
    for (const [key, { cell }] of record.pairs) cells.set(byKey.get(key)!, cell);
    const told = [...record.pairs.values()].filter(({ field }) => field !== undefined && TELLING.includes(kindOfField(field)));
    for (const [own, label] of [
      [code, 'Mã hồ sơ'],
      [state, 'Trạng thái'],
    ] as const) {
      const part = own === undefined ? undefined : record.parts.find(({ signature }) => signature === own);
      if (part === undefined) continue;
      if (!byKey.has(label)) columns[byKey.set(label, columns.length).get(label)!] = { label, element: part.element };
      cells.set(byKey.get(label)!, { content: { text: part.text }, element: part.element });
    }
    if (told.length + (code === undefined ? 0 : 1) >= 2) dossiers++;
    rows.push({ element: record.element, cells });
  }
  if (dossiers < 2 || dossiers * 2 < records.length) return undefined;
  return recordGrid(around, columns, rows);
}

function kindOfField(field: FieldId): FieldDefinition['kind'] {
  return (fields[field] as FieldDefinition).kind;
}

/** The one part without a label whose texts show in every record what they are: a code, a state. */
function ownKind(records: readonly RecordPairs[], is: (text: string) => boolean): string | undefined {
  const candidates = new Set(records.flatMap(({ parts }) => parts.filter(({ text }) => is(text)).map(({ signature }) => signature)));
  const sure = [...candidates].filter((own) => {
    const parts = records.flatMap((record) => record.parts.filter(({ signature }) => signature === own));
    return parts.length * 2 > records.length && parts.every(({ text }) => is(text));
  });
  return sure.length === 1 ? sure[0] : undefined;
}

/** "Chờ thanh toán" without a label may speak of the fee, "Nhận qua mạng" of the channel. */
function isState(text: string): boolean {
  const state = stateIndex().exact(text);
  return state !== undefined && state !== 'waitingPayment' && state !== 'submitted';
}

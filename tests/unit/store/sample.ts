import 'fake-indexeddb/auto';
import { openStore } from '../../../lib/store/open';
import type { Store } from '../../../lib/store/schema';
import type { Completeness, NewFigureCapture, NewListCapture } from '../../../lib/dossier/capture';
import type { Dossier } from '../../../lib/dossier/dossier';
import type { FrozenPackage } from '../../../lib/report/frozen-package';
import type { ReadingStart } from '../../../lib/store/readings';
import type { Result } from '../../../lib/text/result';

export const PORTAL = 'https://motcua.example.gov.vn';
export const complete: Completeness = { complete: true, proof: 'total-text' };

let stores = 0;

export function freshStore(): Store {
  return openStore(`test-${++stores}`);
}

export function dossier(code: string, more: Partial<Dossier> = {}): Dossier {
  return {
    portal: PORTAL,
    code,
    procedure: 'Đăng ký khai sinh',
    fieldName: 'Hộ tịch',
    received: '2026-03-02T08:00:00',
    due: '2026-03-05T17:00:00',
    state: 'processing',
    stateText: 'Đang xử lý',
    ...more,
  };
}

export function listPage(dossiers: readonly Dossier[], more: Partial<NewListCapture> = {}): NewListCapture {
  return {
    kind: 'list',
    portal: PORTAL,
    address: '/ho-so/dang-xu-ly',
    screen: 'Hồ sơ đang xử lý',
    filter: { 'Trạng thái': 'Đang xử lý' },
    at: '2026-03-03T08:00:00',
    withoutCode: 0,
    completeness: { complete: false, why: 'one-page-only' },
    dossiers,
    ...more,
  };
}

export function figures(values: readonly (number | undefined)[], more: Partial<NewFigureCapture> = {}): NewFigureCapture {
  return {
    kind: 'figures',
    portal: PORTAL,
    address: '/bao-cao/06a',
    screen: 'Báo cáo 06a',
    unit: 'Xã Xuân Du',
    period: { from: '2026-01-01', to: '2026-03-31' },
    periodFrom: 'query',
    filter: {},
    at: '2026-03-31T08:12:00',
    table: {
      columns: [{ col: 1, path: ['Tổng số'], indicator: 'toResolve.total' }],
      rows: values.map((value, row) => ({
        row,
        label: `Dòng ${row}`,
        kind: 'data',
        cells: [value === undefined ? undefined : { raw: String(value), value, decimals: 0 }],
      })),
      rowsAre: 'field',
      formulas: [],
      unclear: [],
    },
    ...more,
  };
}

export const list: ReadingStart = {
  portal: PORTAL,
  address: '/ho-so/dang-xu-ly',
  screen: 'Hồ sơ đang xử lý',
  filter: { 'Trạng thái': 'Đang xử lý' },
  fingerprint: 'dang-xu-ly|Trạng thái=Đang xử lý',
};

/** A frozen report as the store keeps it; its hash is only a name here. */
export const frozenSample: FrozenPackage = {
  format: 'soat-mot-cua/chot-so-lieu',
  version: 1,
  at: '2026-03-16T08:00:00',
  unit: 'Xã Xuân Du',
  period: { from: '2025-12-15', to: '2026-03-14' },
  note: 'Nộp lần 1',
  source: 'count',
  form: {
    id: 'ii-06a',
    number: 'Biểu số II.06a/VPCP/KSTT',
    title: 'Tình hình, kết quả giải quyết TTHC',
    legalBasis: 'Thông tư số 01/2020/TT-VPCP',
    columns: [
      { number: 3, indicator: 'toResolve.total', path: ['Tiếp nhận', 'Tổng số'] },
      { number: 7, indicator: 'resolved.total', path: ['Đã giải quyết', 'Tổng số'] },
    ],
    equations: [],
  },
  convention: { id: 'td-06a', title: 'Theo cổng', source: 'Cổng', print: 'p' },
  rowsAre: 'field',
  rows: [{ label: 'Hộ tịch', cells: [2, { why: '1 hồ sơ chưa có ngày kết thúc' }] }],
  total: { label: '', cells: [2, { why: '1 hồ sơ chưa có ngày kết thúc' }] },
  counted: 2,
  unplaced: 1,
  captures: [
    { kind: 'list', portal: PORTAL, screen: 'Hồ sơ', at: '2026-03-16T07:00:00', hash: 'h', count: 2, complete: true },
    {
      kind: 'figures',
      portal: PORTAL,
      screen: 'Báo cáo 06a',
      at: '2026-03-16T07:10:00',
      hash: 'i',
      table: {
        rowsAre: 'field',
        columns: [{ col: 1, path: ['Tổng số'], indicator: 'toResolve.total' }],
        rows: [{ row: 1, label: 'Hộ tịch', kind: 'data', cells: [{ raw: '2', value: 2, decimals: 0 }, undefined] }],
        formulas: [],
        unclear: [],
      },
    },
  ],
  findings: [{ rule: 'o-trong', severity: 'note', text: 'Ô để trống', waiver: { reason: 'không phát sinh', at: '2026-03-16T07:30:00' } }],
  dossiers: {
    salt: '0123456789abcdef',
    groups: [{ row: 'Hộ tịch', state: 'processing', columns: [3], prints: ['0123456789a', '0123456789b'] }],
  },
  hash: 'a'.repeat(64),
};

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.say)}`);
  return result.value;
}

/** Every text anywhere in the store, for looking for what must not be there. */
export async function everythingStored(store: Store): Promise<string> {
  const tables = await Promise.all(store.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

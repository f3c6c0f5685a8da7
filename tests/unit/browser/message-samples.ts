import { td06a } from '../../../lib/report/conventions/td-06a';
import type { MessageInput, MessageName } from '../../../lib/browser/message-types';
import { stateIds, type StateId } from '../../../lib/vocabulary/state';

/** With every optional property present: a property that a type gains must be added here, and the schema must know it. */
type Whole<T> = T extends string | number | boolean | undefined | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> };

const everyState = <T>(value: T): Record<StateId, T> => Object.fromEntries(stateIds.map((id) => [id, value])) as Record<StateId, T>;

export const ORIGIN = 'https://motcua.example.gov.vn';

const dossier = {
  portal: ORIGIN,
  code: 'H56.1-260302-0001',
  procedure: 'Đăng ký khai sinh',
  procedureCode: '1.001193',
  fieldName: 'Hộ tịch',
  unit: 'Xã Xuân Du',
  submitted: '2026-03-01',
  received: '2026-03-02T08:00:00',
  due: '2026-03-05T17:00:00',
  stepDue: '2026-03-04T17:00:00',
  completed: '2026-03-04',
  returned: '2026-03-05',
  state: 'processing',
  stateText: 'Đang xử lý',
  channel: 'online',
  handling: {
    term: '10 ngày làm việc',
    supplements: 1,
    reschedules: 1,
    rescheduled: '2026-03-09',
    apology: true,
    apologised: '2026-03-04',
    paid: true,
    digitised: true,
    electronicResult: false,
    informationOnly: true,
  },
  extra: { 'Cột lạ': 'x' },
} as const;

const head = {
  portal: ORIGIN,
  address: '/ho-so?page=1',
  screen: 'Hồ sơ đang xử lý',
  unit: 'Xã Xuân Du',
  period: { from: '2026-01-01', to: '2026-03-31' },
  periodFrom: 'query',
  filter: { 'Trạng thái': 'Đang xử lý' },
  filterKnown: true,
} as const;

export const samples: { readonly [N in MessageName]: Whole<MessageInput<N>> } = {
  'page.detected': { signs: ['list'] },
  'page.press': { path: [':nth-child(1)'], href: "javascript:__doPostBack('a','Page$2')" },
  'settings.get': {},
  'capture.figures': {
    capture: {
      ...head,
      kind: 'figures',
      at: '2026-03-31T08:00:00',
      table: {
        columns: [{ col: 2, path: ['Tổng số'], indicator: 'toResolve.total', unresolved: 'unknown', number: 3 }],
        rows: [
          {
            row: 3,
            label: 'Hộ tịch',
            kind: 'data',
            group: 'Lĩnh vực',
            cells: [{ raw: '99,7%', value: 99.7, decimals: 1, percent: true }, undefined],
          },
        ],
        rowsAre: 'field',
        title: 'Biểu II.06a',
        formulas: [{ total: 3, terms: [{ column: 4, sign: 1 }], operator: 'sum' }],
        unclear: [{ row: 'Hộ tịch', col: 4, raw: '12?' }],
      },
    },
  },
  'capture.page': {
    capture: {
      ...head,
      kind: 'list',
      at: '2026-03-31T08:00:00',
      withoutCode: 1,
      completeness: { complete: false, expected: 30, why: 'one-page-only' },
      dossiers: [dossier],
    },
  },
  'reading.start': { list: { ...head, fingerprint: 'f' }, expectedRows: 237, expectedPages: 5 },
  'reading.page': { readingId: 'r', page: 1, part: 0, parts: 1, rows: [{ dossier, shown: { 'Mã hồ sơ': 'H56' } }] },
  'reading.finish': { readingId: 'r', completeness: { complete: true, proof: 'total-text' } },
  'reading.stop': { readingId: 'r' },
  'reading.current': {},
  'reading.rows': { readingId: 'r', offset: 0, limit: 500 },
  'findings.elsewhere': { portal: ORIGIN },
  'badge.set': { block: 1, warn: 2, note: 3 },
  'workspace.open': {},
  'fill.open': {},
  'fill.sources': { unit: 'Xã Xuân Du', period: head.period, rowsAre: 'field', formId: 'ii-06a' },
  'fill.log': {
    entry: {
      portal: ORIGIN,
      address: '/nhap',
      formTitle: 'Biểu II.06a',
      unit: 'Xã Xuân Du',
      period: head.period,
      source: 'portal',
      cells: [{ row: 'Hộ tịch', column: '(3)', old: '', value: 25 }],
      reason: 'Số đã được xác nhận',
      undone: true,
    },
  },
  'fill.keep': {
    pending: {
      unit: 'Xã Xuân Du',
      period: head.period,
      source: 'portal',
      cells: [{ key: 'Hộ tịch|(3)', row: 'Hộ tịch', column: '(3)', old: '', value: 25 }],
      computed: [{ key: 'Hộ tịch|(7)', row: 'Hộ tịch', column: '(7)', value: 20 }],
      loads: 1,
      done: 0,
    },
  },
  'fill.pending': {},
  'procedures.learn': { pairs: [{ procedure: 'Đăng ký khai sinh', procedureCode: '1.001193', fieldName: 'Hộ tịch' }] },
  'teach.open': {},
  'part.open': { part: 'shapes' },
  'teach.save': {
    table: {
      version: 1,
      id: 'a1',
      portal: ORIGIN,
      place: '/ho-so/',
      kind: 'list',
      columns: [{ path: ['Ký hiệu'], field: 'code', indicator: 'resolved.total', label: 'unit' }],
      blocks: { container: 'main > div.list', block: 'div.item', headed: true },
      at: '2026-03-31T08:00:00',
    },
  },
  'teach.forget': { id: 'a1' },
  'waiver.set': {
    print: 'qua-han|1|H56',
    rule: 'qua-han',
    reason: 'đã trả thực tế',
    about: { portal: ORIGIN, code: 'H56.1-260302-0001' },
  },
  'waiver.undo': { print: 'qua-han|1|H56' },
  'frozen.open': { text: '{}' },
  'letters.forms': {},
  'letters.import': { text: '{}' },
  'letters.remove': { id: 'mau-04-don-vi' },
  'profiles.list': {},
  'profile.import': { text: '{}' },
  'profile.export': { id: 'td' },
  'profile.exportTaught': { origin: ORIGIN },
  'profile.remove': { id: 'cong-a' },
  'office.read': {},
  'office.save': {
    set: {
      calendar: {
        version: 1,
        days: [{ day: '2027-02-05', kind: 'off', name: 'Tết Nguyên đán', decision: 'Thông báo số 1' }],
        compared: [{ day: '2026-04-27', kind: 'off' }],
      },
      terms: {
        version: 1,
        terms: [{ procedure: 'Đăng ký khai sinh', code: '1.001193', term: '1 ngày làm việc', decision: 'Quyết định số 1' }],
        conventions: { [ORIGIN]: 'luat-nd61' },
      },
      targets: {
        version: 1,
        targets: [{ index: 'truc-tuyen-kenh', unit: 'Xã Xuân Du', year: 2026, atLeast: 80, decision: 'Quyết định số 1' }],
        marks: [{ unit: 'Xã Xuân Du', period: head.period, points: { 'nd61-5': 2 } }],
      },
    },
  },
  'forms.read': {},
  'forms.save': {
    forms: {
      version: 1,
      forms: [
        {
          id: 'bieu-cua-tinh',
          number: 'Biểu 1',
          title: 'Tổng hợp của tỉnh',
          validFrom: '2026-08-01',
          validTo: '2027-12-31',
          legalBasis: 'Công văn số 1',
          issuer: 'UBND tỉnh',
          levels: ['commune'],
          evidence: 'confirmed',
          note: 'Nộp trước ngày 16',
          rows: 'unit',
          sections: [{ title: 'Trên Hệ thống tỉnh', system: 'province' }],
          columns: [
            { number: 1, indicator: 'resolved.total', path: ['Đã giải quyết'], computed: true },
            { number: 2, indicator: 'resolved.late', path: ['Quá hạn'], computed: true },
            { number: 3, indicator: 'rate.resolvedLate', path: ['Tỷ lệ'], computed: true },
          ],
          equations: [{ total: 1, parts: [2] }],
          ratios: [{ column: 3, part: 2, whole: 1, decimals: 1 }],
          otherNumbers: [[3, 4, 5]],
          unnumbered: true,
        },
      ],
      conventions: [
        {
          ...td06a,
          id: 'cach-cua-tinh',
          compare: 'moment',
          supplementAgain: 'overdue',
          supplementTime: 'takenOff',
          waitingCarriedOver: 'leftOut',
          figures: everyState(['paused']),
          forms: ['bieu-cua-tinh'],
        },
      ],
      periodRule: 'calendar',
      periods: [{ title: 'Năm 2023 theo huyện', from: '2022-12-12', to: '2023-12-12' }],
      systems: [{ portal: ORIGIN, system: 'province' }],
    },
  },
  'forms.import': { text: '{}' },
  'office.import': { kind: 'terms', text: '{}' },
  'portal.quiet': { on: true },
  'portal.switch': { origin: ORIGIN, on: true },
};

export const names = Object.keys(samples) as MessageName[];

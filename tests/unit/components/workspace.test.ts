import { describe, expect, it } from 'vitest';
import { compareWithCount } from '../../../entrypoints/sidepanel/comparison';
import { countStored } from '../../../entrypoints/sidepanel/counted';
import { likelyPeriod, offeredPeriods } from '../../../entrypoints/sidepanel/form-periods';
import { listStanding } from '../../../entrypoints/sidepanel/list-standing';
import { offeredPeriod } from '../../../entrypoints/sidepanel/offered-period';
import { proceduresOf } from '../../../entrypoints/sidepanel/procedures-of';
import { storedRows } from '../../../entrypoints/sidepanel/stored-rows';
import { sortToday } from '../../../entrypoints/sidepanel/today-data';
import { checkDossiers } from '../../../lib/check/check-dossiers';
import type { FigureCapture, ListCapture } from '../../../lib/dossier/capture';
import { dossierCsv } from '../../../lib/export/dossier-csv';
import { td06a } from '../../../lib/report/conventions/td-06a';
import { traLaiTheoHan } from '../../../lib/report/conventions/tra-lai-theo-han';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { fold } from '../../../lib/text/normalise';
import { say } from './draw';
import { dossier, figureTable, now, portal } from './fixtures';

const period = { from: '2023-03-15', to: '2023-06-14' };
const options = { now, dueSoonHours: 24 };
const open = (n: number, due: string, more = {}) => dossier(n, { received: '2023-05-02T08:00:00', due, ...more });

describe('the lists of today', () => {
  const dossiers = [
    open(0, '2023-06-13T17:00:00'),
    open(1, '2023-06-01T17:00:00'),
    open(2, '2023-06-14T17:00:00'),
    open(3, '2023-06-15T09:00:00'),
    open(4, '2023-06-30T17:00:00'),
    open(5, '2023-06-01T17:00:00', { state: 'waitingSupplement' }),
    open(6, '2023-06-01T17:00:00', { leftListAt: '2023-06-14T08:00:00' }),
  ];
  const today = sortToday(dossiers, checkDossiers(dossiers, options));

  it('each dossier stands where its clock puts it, the latest overdue first: it can still be brought to an end', () => {
    const codes = (kind: keyof typeof today.dossiers) => today.dossiers[kind].map((entry) => entry.dossier.code);
    expect(codes('overdue')).toEqual([dossiers[0]?.code, dossiers[1]?.code]);
    expect(codes('dueToday')).toEqual([dossiers[2]?.code]);
    expect(codes('dueSoon')).toEqual([dossiers[3]?.code]);
  });

  it('what has hung for long comes last and is named so among the overdue; its own list begins with the oldest', () => {
    const hanging = [open(7, '2022-03-01T17:00:00'), open(9, '2021-03-01T17:00:00')];
    const all = [...hanging, ...dossiers];
    const { overdue, stuck } = sortToday(all, checkDossiers(all, options)).dossiers;
    expect(overdue.map((entry) => [entry.dossier.due, entry.stuck])).toEqual([
      ['2023-06-13T17:00:00', undefined],
      ['2023-06-01T17:00:00', undefined],
      ['2022-03-01T17:00:00', true],
      ['2021-03-01T17:00:00', true],
    ]);
    expect(stuck.map((entry) => [entry.dossier.due, entry.stuck])).toEqual([
      ['2021-03-01T17:00:00', undefined],
      ['2022-03-01T17:00:00', undefined],
    ]);
  });

  it('deadlines are no contradictions; the gravest contradiction comes first', () => {
    const wrong = open(8, '2023-06-30T17:00:00', { completed: '2023-04-01T08:00:00', state: 'resolved' });
    const all = [...dossiers, wrong];
    const { contradictory } = sortToday(all, checkDossiers(all, options));
    expect(contradictory[0]).toMatchObject({ severity: 'block', code: wrong.code });
    expect(contradictory.some(({ rule }) => rule === 'qua-han')).toBe(false);
  });

  it('what was set aside leaves its list and stays where it can be taken back', () => {
    const waiver = { print: 'x', reason: 'đã trả thực tế, chờ xác nhận', at: now };
    const found = checkDossiers(dossiers, options).map((finding) => (finding.rule === 'qua-han' ? { ...finding, waiver } : finding));
    const aside = sortToday(dossiers, found);
    expect(aside.dossiers.overdue).toEqual([]);
    expect(aside.contradictory.filter((finding) => finding.waiver === waiver)).toHaveLength(2);
  });

  it('one dossier stands once in a list, whichever rules name it', () => {
    const stuck = checkDossiers([open(7, '2022-03-01T17:00:00')], options).filter(({ rule }) => rule === 'ho-so-treo');
    const twice = [...stuck, ...stuck.map((finding) => ({ ...finding, rule: 'khong-chuyen-buoc' }))];
    expect(sortToday([open(7, '2022-03-01T17:00:00')], twice).dossiers.stuck).toHaveLength(1);
  });

  it('two portals may use the same code', () => {
    const other = { ...dossiers[0]!, portal: 'https://b.example.gov.vn', key: `https://b.example.gov.vn|${dossiers[0]!.code}` };
    const both = [dossiers[0]!, other];
    expect(
      sortToday(both, checkDossiers(both, options))
        .dossiers.overdue.map((entry) => entry.dossier.key)
        .toSorted(),
    ).toEqual(both.map(({ key }) => key).toSorted());
  });
});

describe('counting for a form', () => {
  const wish = { form: ii06a, convention: td06a, period, rowsAre: 'field' as const, unit: '' };
  const nameless = dossier(1, { received: '2023-05-02' });
  delete (nameless as { fieldName?: string }).fieldName;

  it('takes the lĩnh vực of the procedure where the dossier shows none', () => {
    const counted = countStored([nameless], new Map([[fold('Đăng ký khai sinh'), 'Hộ tịch']]), wish);
    expect(counted.rows.map(({ label }) => label)).toEqual(['Hộ tịch']);
    expect(countStored([nameless], new Map(), wish).unplaced.map(({ code }) => code)).toEqual([nameless.code]);
  });

  it('keeps to the unit, however its tones are spelt; a list without units belongs to it', () => {
    const bare = dossier(3, { received: '2023-05-02' });
    delete (bare as { unit?: string }).unit;
    const dossiers = [
      dossier(0, { received: '2023-05-02', unit: 'UBND xã Hoá Quỳ' }),
      dossier(2, { received: '2023-05-02', unit: 'UBND xã Xuân Du' }),
      bare,
    ];
    expect(countStored(dossiers, new Map(), { ...wish, unit: 'UBND xã Hóa Quỳ' }).counted).toBe(2);
  });

  it('asks for procedures without lĩnh vực first, the fullest first', () => {
    const rows = [nameless, { ...nameless, key: 'b' }, { ...nameless, key: 'c', procedure: 'Khác' }, dossier(0)];
    expect(
      proceduresOf(rows, new Map([[fold('Khác'), 'X']])).map(({ procedure, dossiers, fieldName }) => [procedure, dossiers, fieldName]),
    ).toEqual([
      ['Đăng ký khai sinh', 2, undefined],
      ['Khác', 1, 'X'],
    ]);
  });
});

describe('periods offered', () => {
  it('right after the cut-off it is the quarter that ended, later the one under way', () => {
    expect(likelyPeriod('2023-06-16T08:00:00')).toEqual(period);
    expect(likelyPeriod('2023-08-20T08:00:00')).toEqual({ from: '2023-06-15', to: '2023-09-14' });
  });

  it('each period once, every one with a name', () => {
    const offered = offeredPeriods('2023-06-10T08:00:00', say);
    expect(offered[0]?.period).toEqual(period);
    expect(new Set(offered.map(({ key }) => key)).size).toBe(offered.length);
  });

  it('a filter with two days is offered for confirmation', () => {
    const capture = {
      filter: { 'Từ ngày': '15/03/2023', 'Đến ngày': '14/06/2023', 'Đơn vị': 'Tất cả' },
      lastSeen: now,
    } as unknown as FigureCapture;
    expect(offeredPeriod(capture)).toEqual(period);
    expect(offeredPeriod({ ...capture, filter: {} })).toEqual({ from: '2022-12-15', to: '2023-03-14' });
  });
});

describe("the portal's table beside our count", () => {
  const indicators = ['toResolve.total', 'received.online'] as const;
  const table = {
    ...figureTable,
    columns: figureTable.columns.slice(0, 2).map((column, index) => ({ ...column, indicator: indicators[index]! })),
    rows: [
      {
        row: 4,
        label: 'UBND huyện Như Thanh',
        kind: 'data' as const,
        cells: [3, 2].map((value) => ({ raw: String(value), value, decimals: 0 })),
      },
    ],
  };
  const capture = { id: 'c', portal, screen: 'x', table, period, filter: {}, lastSeen: now } as unknown as FigureCapture;
  const dossiers = [1, 2, 4].map((n) => dossier(n, { received: '2023-05-02T08:00:00', due: '2023-06-30' }));
  const ground = { dossiers, fieldsByProcedure: new Map<string, string>(), listComplete: true, unit: '' };

  it('names each difference with the dossiers counted', () => {
    expect(compareWithCount(capture, ground)).toEqual({
      differences: [
        { row: 'UBND huyện Như Thanh', column: expect.any(String), portal: 2, counted: 3, codes: dossiers.map(({ code }) => code) },
      ],
    });
  });

  it('is counted in the way that the table follows, which is said', () => {
    const end = { received: '2023-05-02T08:00:00', due: '2023-05-10', state: 'withdrawn', completed: '2023-05-30' } as const;
    const withdrawn = [1, 2, 4].map((n) => dossier(n, end));
    const shown = ['toResolve.total', 'received.total', 'resolved.total', 'resolved.early', 'resolved.onTime', 'resolved.late'] as const;
    const cells = [3, 3, 3, 0, 0, 3].map((value) => ({ raw: String(value), value, decimals: 0 }));
    const columns = shown.map((indicator, col) => ({ col, path: [indicator], indicator }));
    const of = { ...capture, table: { ...table, columns, rows: [{ ...table.rows[0], cells }] } } as unknown as FigureCapture;
    expect(compareWithCount(of, { ...ground, dossiers: withdrawn })).toEqual({ differences: [], by: traLaiTheoHan.title });
  });

  it.each([
    ['the period is not known', { ...capture, period: undefined }, ground, 'workspace.compare.noPeriod'],
    ['no list was read to the end', capture, { ...ground, listComplete: false }, 'workspace.compare.noList'],
    ['nothing was read', capture, { ...ground, dossiers: [] }, 'workspace.compare.noDossiers'],
  ])('is refused where %s', (_, of, on, id) => {
    expect(compareWithCount(of as FigureCapture, on)).toEqual({ differences: [], refused: { id } });
  });
});

describe('whether the list behind a form is whole', () => {
  const list = {
    kind: 'list',
    portal,
    screen: 'Hồ sơ tiếp nhận',
    period,
    lastSeen: now,
    completeness: { complete: true, proof: 'last-page' },
  } as unknown as ListCapture;

  it('only a complete reading of exactly that period vouches for it', () => {
    expect(listStanding([list], period, '')[0]).toMatchObject({ complete: true });
    expect(listStanding([list], { ...period, to: '2023-06-13' }, '')[0]).toMatchObject({
      complete: false,
      say: { id: 'workspace.forms.noList' },
    });
    const stopped = { ...list, completeness: { complete: false, why: 'stopped' } } as ListCapture;
    expect(listStanding([stopped], period, '')[0]).toMatchObject({ complete: false, say: { id: 'workspace.forms.incomplete' } });
  });
});

it('stored dossiers are exported by the columns of a list', () => {
  const csv = dossierCsv(
    storedRows([dossier(1, { received: '2023-05-02T08:00:00' })], () => 'Trực tuyến'),
    [],
    { separator: ',', say },
  );
  const [header, row] = csv.split('\r\n');
  expect(header?.slice(1).split(',').slice(0, 3)).toEqual(['Mã hồ sơ', 'Thủ tục', 'Lĩnh vực']);
  expect(row).toContain('2023-05-02 08:00:00');
  expect(row).toContain('Trực tuyến');
});

// @vitest-environment happy-dom
import { act } from 'react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../../components/common/words';
import { chartLine } from '../../../components/charts/chart-line';
import { rateText } from '../../../components/scores/score-text';
import { ScoresView } from '../../../components/scores/scores-view';
import type { FigureCapture } from '../../../lib/dossier/capture';
import { quarter } from '../../../lib/calendar/period-rule';
import { NO_OFFICE_TARGETS, withMark, type OfficeTargets } from '../../../lib/report/targets/office-targets';
import common from '../../../lib/text/messages/vi/common.json';
import index from '../../../lib/text/messages/vi/index.json';
import report from '../../../lib/text/messages/vi/report.json';
import scores from '../../../lib/text/messages/vi/scores.json';
import { createSay } from '../../../lib/text/say';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';
import { byText, draw } from './draw';
import { choose, fill, labelled } from './type-into';

const words = { say: createSay({ ...common, ...report, ...index, ...scores }, 'vi'), language: 'vi' as const };
const UNIT = 'UBND huyện Như Thanh';

function capture(id: string, figures: Partial<Record<IndicatorId, number>>, more: Partial<FigureCapture> = {}): FigureCapture {
  const columns = Object.keys(figures) as IndicatorId[];
  return {
    id,
    kind: 'figures',
    portal: 'https://motcua.a.gov.vn',
    address: '/',
    screen: `Báo cáo ${id}`,
    unit: UNIT,
    period: quarter(2023, 2),
    filter: {},
    hash: id,
    at: '2023-06-14T15:00:00',
    lastSeen: '2023-06-14T15:00:00',
    table: {
      rowsAre: 'field',
      formulas: [],
      unclear: [],
      columns: columns.map((indicator, i) => ({ col: i + 1, path: ['Hồ sơ', indicator], indicator })),
      rows: [{ row: 1, label: 'Tổng số', kind: 'total', cells: columns.map((id) => ({ raw: '', value: figures[id] ?? 0, decimals: 0 })) }],
    },
    ...more,
  };
}
const quarterOf = (online: number, n: number, year = 2023) =>
  capture(
    `${year}-${n}`,
    { 'received.online': online, 'received.directOrPostal': 718, 'resolved.early': 4970, 'resolved.onTime': 640, 'resolved.late': 15 },
    { period: quarter(year, n) },
  );
const captures = [quarterOf(4953, 2), quarterOf(2000, 1), quarterOf(1000, 4, 2022)];
const target: OfficeTargets = {
  ...NO_OFFICE_TARGETS,
  targets: [{ index: 'truc-tuyen-kenh', year: 2023, atLeast: 80, decision: 'QĐ 1829/QĐ-UBND' }],
};

async function drawn(list: readonly FigureCapture[] = captures, targets = target, onMark = vi.fn()) {
  const place = await draw(
    <WordsProvider words={words}>
      <ScoresView captures={list} unit={UNIT} targets={targets} onMark={onMark} />
    </WordsProvider>,
  );
  const line = (title: string) => byText(place, 'details', title) as HTMLDetailsElement;
  const open = async (title: string) => {
    const details = line(title);
    await act(async () => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    return details;
  };
  return { place, line, open, onMark };
}

describe('indices of what was read', () => {
  it('without a table of a known period say what to do', async () => {
    const { place } = await drawn([]);
    expect(place.textContent).toContain('Chưa có bảng nào biết kỳ');
  });

  it('open on the newest period; a rate stands beside its target', async () => {
    const { place, line } = await drawn();
    expect(labelled(place, 'Kỳ báo cáo').value).toBe('0');
    expect(line('Trực tuyến theo kênh tiếp nhận').querySelector('summary')?.textContent).toMatch(/đạt chỉ tiêu 80%87,34%/);
    await choose(labelled(place, 'Kỳ báo cáo'), '1');
    expect(line('Trực tuyến theo kênh tiếp nhận').querySelector('summary')?.textContent).toMatch(/chưa đạt chỉ tiêu 80%73,58%/);
  });

  it('what is missing is said and is no zero', async () => {
    const { open, place } = await drawn();
    const petitions = await open('Tiếp thu, giải trình phản ánh, kiến nghị');
    expect(petitions.querySelector('summary')?.textContent).toContain('thiếu số');
    expect(petitions.textContent).toContain('Chưa đọc: Phản ánh, kiến nghị trong kỳ');
    expect(place.querySelector('.score-total')?.textContent).toContain('Tổng điểm: 1,9–17,9 / 18');
    expect(place.querySelector('.score-total')?.textContent).toContain('Chưa đủ số để xếp loại');
  });

  it('opened, an index shows formula, figures, places and the line over time with its table', async () => {
    const { open } = await drawn();
    const online = await open('Trực tuyến theo kênh tiếp nhận');
    expect(online.textContent).toContain('Hồ sơ tiếp nhận trực tuyến ÷ hồ sơ tiếp nhận trong kỳ');
    expect(online.textContent).toContain('5.671 = 4.953 + 718');
    expect(online.textContent).toContain('Báo cáo 2023-2 (motcua.a.gov.vn), dòng “Tổng số”');
    expect(online.querySelectorAll('svg circle')).toHaveLength(3);
    expect(online.querySelector('svg .mark')).not.toBeNull();
    expect([...online.querySelectorAll('tbody tr')].map((tr) => tr.textContent)).toEqual([
      'Quý IV/202258,21%1.000 · 1.718',
      'Quý I/202373,58%2.000 · 2.718',
      'Quý II/202387,34%4.953 · 5.671',
    ]);
  });

  it('the three meanings of online stand together under their names', async () => {
    const { place } = await drawn();
    const section = place.querySelector('section[aria-label="“Trực tuyến”: ba cách hiểu"]');
    expect([...(section?.querySelectorAll('.score-name') ?? [])].map((name) => name.textContent)).toEqual([
      'Trực tuyến theo kênh tiếp nhận',
      'Trực tuyến theo Cổng Dịch vụ công quốc gia',
      'Trực tuyến theo QĐ 766 (kênh và kết quả điện tử)',
    ]);
  });

  it('two screens that contradict each other: neither is used, both are named', async () => {
    const { open } = await drawn([...captures, capture('khác', { 'received.online': 4950 })]);
    const online = await open('Trực tuyến theo kênh tiếp nhận');
    expect(online.textContent).toContain('“Báo cáo 2023-2” ghi 4.953, “Báo cáo khác” ghi 4.950.');
    expect(online.querySelector('summary')?.textContent).not.toContain('87,34%');
    expect(online.querySelector('summary')?.textContent).toContain('chỉ tiêu 80%, chưa rõ');
  });

  it('points of the office are handed over within what the figures allow', async () => {
    const { open, onMark } = await drawn();
    const five = await open('Tổ chức tiếp nhận và giải quyết tại Bộ phận Một cửa');
    const field = labelled(five, 'Điểm cơ quan ghi (0–2)');
    await fill(field, '3');
    expect(five.textContent).toContain('Nhập số từ 0 đến 2.');
    await fill(field, '1,5');
    await act(async () => void field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(onMark).toHaveBeenCalledExactlyOnceWith(UNIT, quarter(2023, 2), 'nd61-5', 1.5);
  });

  it('given points say that they are given', async () => {
    const { line, place } = await drawn(captures, withMark(target, UNIT, quarter(2023, 2), 'nd61-5', 2));
    expect(line('Tổ chức tiếp nhận').querySelector('summary')?.textContent).toContain('2/2 điểm (cơ quan ghi)');
    expect(place.querySelector('.score-total')?.textContent).toContain('Trong đó 1 chỉ số do cơ quan ghi.');
  });

  it('points that a portal prints are shown as its own', async () => {
    const { place } = await drawn([...captures, capture('766', { 'rate.index.progress': 19.4, 'rate.index.total': 82.5 })]);
    expect(place.textContent).toContain('Điểm cổng đã in trên “Báo cáo 766”:');
    expect(place.textContent).toContain('82,5');
  });
});

describe('how rates are written', () => {
  it.each([
    [0.873391, '87,34%'],
    [1, '100%'],
    [0.99996, '99,99%'],
    [0, '0%'],
    [0.5, '50%'],
  ])('%d as %s', (ratio, text) => expect(rateText(ratio, 'vi')).toBe(text));
});

describe('the line of a chart', () => {
  const plot = { left: 40, right: 300, top: 10, bottom: 110, most: 100 };

  it('breaks where nothing is known', () => {
    const line = chartLine([90, 92, undefined, 94, undefined, 96, 97], plot);
    expect(line?.runs.map((run) => run.split(' ').length)).toEqual([2, 2]);
    expect(line?.dots.map(({ at }) => at)).toEqual([0, 1, 3, 5, 6]);
    expect(chartLine([undefined], plot)).toBeUndefined();
  });

  it('begins at a round value below the smallest', () => {
    expect(chartLine([97, 99], plot)?.scale.map(({ value }) => value)).toEqual([96, 98, 100]);
    expect(chartLine([12, 99], plot)?.scale.map(({ value }) => value)).toEqual([0, 50, 100]);
    expect(chartLine([100, 100], plot)?.scale.map(({ value }) => value)).toEqual([99, 100]);
    expect(chartLine([1.9, 1.8], { ...plot, most: 2 })?.scale.map(({ value }) => value)).toEqual([1.8, 1.9, 2]);
  });

  it('property: every point and the mark lie inside, and the greater value stands higher', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 100 }),
        (values, mark) => {
          const line = chartLine(values, { ...plot, mark })!;
          for (const { x, y, at } of line.dots) {
            expect(x >= 40 && x <= 300 && y >= 10 - 0.01 && y <= 110 + 0.01).toBe(true);
            for (const other of line.dots) if (values[at]! > values[other.at]!) expect(y).toBeLessThanOrEqual(other.y);
          }
          expect(line.markY! >= 9.99 && line.markY! <= 110.01).toBe(true);
          expect(line.scale.length).toBeLessThanOrEqual(4);
        },
      ),
      { seed: 9, numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../components/common/day-field';
import { equationOf } from '../../../components/common/equation-of';
import { dayText, momentText } from '../../../lib/calendar/say-moment';
import { placesOf } from '../../../components/common/source-text';
import { dueText } from '../../../components/dossiers/due-text';
import { headerCells } from '../../../lib/table/header-cells';
import { marksOf } from '../../../components/figures/marks-of';
import { dayFromNumber } from '../../../lib/text/moment';
import { say } from './draw';
import { dateFinding, figureTable, now, sumFinding } from './fixtures';

describe('days as officials write them', () => {
  it('every day survives being shown and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const day = dayFromNumber(number);
        expect(readDay(dayText(day))).toBe(day);
      }),
    );
  });

  it.each(['31/02/2023', '2023-06-14', '14/06', '14/13/2023', '', 'hôm nay'])('%s is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('accepts the separators in use', () => {
    expect(['14/6/2023', '14-06-2023', ' 14.6.2023 '].map(readDay)).toEqual(Array(3).fill('2023-06-14'));
  });

  it('a bare day shows no hour', () => {
    expect(momentText('2023-06-14')).toBe('14/06/2023');
    expect(momentText('2023-06-14T08:05:00')).toBe('14/06/2023 08:05');
  });
});

describe('due dates beside now', () => {
  it('counts whole calendar days when late', () => {
    expect(say(dueText('2023-06-12T17:00:00', now, 'late') ?? '')).toBe('Quá hạn 2 ngày');
  });

  it('counts hours when late today', () => {
    expect(say(dueText('2023-06-14T11:00:00', now, 'late') ?? '')).toBe('Quá hạn 5 giờ');
  });

  it('says nothing of a dossier whose clock does not run', () => {
    expect(dueText('2023-06-12T17:00:00', now, undefined)).toBeUndefined();
  });
});

describe('the sum behind a finding', () => {
  it('is drawn from figures that say so', () => {
    const equation = equationOf(sumFinding);
    expect(equation?.terms.map(({ raw }) => raw)).toEqual(['412', '38', '2']);
    expect(equation).toMatchObject({ expected: 452, total: { raw: '457' } });
  });

  it('is not made up where the figures do not add up to what is expected', () => {
    expect(equationOf({ ...sumFinding, expected: 453 })).toBeUndefined();
    expect(equationOf(dateFinding)).toBeUndefined();
  });

  it('names figures by what tells them apart', () => {
    const label = (index: number, text: string) => ({ ...sumFinding.figures[index]!, label: text });
    const figures = [
      label(0, 'Đã giải quyết / Trước hạn'),
      label(1, 'Đã giải quyết / Đúng hạn'),
      label(2, 'Đã giải quyết / Quá hạn'),
      label(3, 'Đã giải quyết / Tổng số'),
    ];
    expect(equationOf({ ...sumFinding, figures })?.terms.map(({ name }) => name)).toEqual(['Trước hạn', 'Đúng hạn', 'Quá hạn']);
    const down = sumFinding.figures.map((figure, row) => ({
      ...figure,
      label: 'Tổng số',
      source: { ...figure.source, row: `Dòng ${row}` },
    }));
    expect(equationOf({ ...sumFinding, figures: down })?.terms.map(({ name }) => name)).toEqual(['Dòng 0', 'Dòng 1', 'Dòng 2']);
  });

  it('frames only the figure that does not fit, and only on its own table', () => {
    expect([...marksOf([sumFinding], 'c1')]).toEqual([['5:6', 'block']]);
    expect(marksOf([sumFinding], 'other').size).toBe(0);
  });
});

it('figures of one row share one line of origin, without the column', () => {
  expect(
    placesOf(
      sumFinding.figures.map(({ source }) => source),
      say,
    ),
  ).toEqual(['Báo cáo 06a, dòng “UBND xã Xuân Du”, đọc lúc 14/06/2023 15:40']);
});

describe('header paths as spanning cells', () => {
  const paths = figureTable.columns.map(({ path }) => path);

  it('joins neighbours under one title and lets short paths reach down', () => {
    const [top = [], middle = [], leaves = []] = headerCells(paths);
    expect(top.map(({ text, columns }) => [text, columns])).toEqual([
      ['Số hồ sơ nhận giải quyết', 4],
      ['Số hồ sơ đã giải quyết', 4],
      ['Số hồ sơ đang giải quyết', 3],
    ]);
    expect(middle.find(({ text }) => text === 'Trong kỳ')).toMatchObject({ columns: 2, rows: 1 });
    expect(middle[0]).toMatchObject({ text: 'Tổng số', rows: 2 });
    expect(leaves).toHaveLength(2);
  });

  it('covers every place of the head once, whatever the paths', () => {
    const label = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.array(label, { maxLength: 3 }), { minLength: 1, maxLength: 8 }), (any) => {
        const rows = headerCells(any);
        const covered = new Map<string, number>();
        rows.forEach((cells, level) =>
          cells.forEach(({ start, columns, rows: down }) => {
            for (let c = start; c < start + columns; c++)
              for (let r = level; r < level + down; r++) covered.set(`${r},${c}`, (covered.get(`${r},${c}`) ?? 0) + 1);
          }),
        );
        expect(covered.size).toBe(rows.length * any.length);
        expect([...covered.values()].every((times) => times === 1)).toBe(true);
      }),
    );
  });
});

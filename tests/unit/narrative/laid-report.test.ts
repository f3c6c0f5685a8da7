import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxText,
  followEdit,
  layReport,
  layText,
  reportOfLaid,
  startsOf,
  stretchOf,
  textOfLaid,
  type LaidReport,
} from '../../../lib/narrative/laid-report';
import { readPlainText } from '../../../lib/narrative/read-plain-text';
import { textAt, type ReportText, type TextBlock } from '../../../lib/narrative/report-text';

const words = fc.stringMatching(/^[ a-zàđộ0-9.,%/:;()-]{0,12}$/).map((text) => text.normalize('NFC'));
const paragraph: fc.Arbitrary<TextBlock> = fc.record(
  {
    kind: fc.constant('paragraph' as const),
    text: words,
    style: fc.constantFrom('heading', 'list'),
    marker: fc.constantFrom('1.', 'a)', '-'),
  },
  { requiredKeys: ['kind', 'text'] },
) as fc.Arbitrary<TextBlock>;
const cell = fc.stringMatching(/^[a-z0-9\n ]{0,6}$/);
const table: fc.Arbitrary<TextBlock> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
  .map((rows) => ({ kind: 'table' as const, rows }));
const report: fc.Arbitrary<ReportText> = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), { maxLength: 8 })
  .map((blocks) => ({ blocks }));
const lines = fc
  .array(fc.oneof(words, fc.constantFrom('', '  ', 'a\t1\t2', 'b\t3\t4', '\tx')), { maxLength: 10 })
  .map((all) => all.join('\n'));

/** Every word of every block is found where it is said to stand. */
function expectPlaced(laid: LaidReport): void {
  const text = textOfLaid(laid);
  const starts = startsOf(laid);
  const known = reportOfLaid(laid);
  const shown = (words_: string): string => words_.replace(/[\n\t]/g, ' ');
  for (const [block, { block: of }] of laid.entries()) {
    const places = of.kind === 'paragraph' ? [{}] : of.rows.flatMap((row, r) => row.map((_, column) => ({ row: r, column })));
    for (const place of places) {
      const whole = { block, ...place, start: 0, end: textAt(known, { block, ...place, start: 0, end: 1e9 }).length };
      const stretch = stretchOf(laid, starts, whole)!;
      expect(shown(text.slice(stretch.from, stretch.to))).toBe(shown(textAt(known, whole)));
    }
  }
}

describe('a report laid out as one text', () => {
  it('every word is found at its place', () => {
    fc.assert(fc.property(report, (given) => expectPlaced(layReport(given))));
  });

  it('a plain text is shown as it is, with its words at their places', () => {
    fc.assert(
      fc.property(lines, (raw) => {
        const laid = layText(raw, readPlainText);
        expect(textOfLaid(laid)).toBe(raw);
        expectPlaced(laid);
      }),
    );
  });

  it('a reader that changes letters loses no line', () => {
    const laid = layText('Một\nhai', () => ({ blocks: [{ kind: 'paragraph', text: 'MỘT' }] }));
    expect(laid.map(({ block }) => block)).toEqual([
      { kind: 'paragraph', text: 'Một' },
      { kind: 'paragraph', text: 'hai' },
    ]);
  });
});

describe('edits', () => {
  it('after any edit the text is the one that was typed, and words are at their places', () => {
    fc.assert(
      fc.property(report, fc.nat(), fc.nat(), lines, (given, a, b, typed) => {
        const laid = layReport(given);
        const old = textOfLaid(laid);
        const [from, to] = [a % (old.length + 1), b % (old.length + 1)].sort((x, y) => x - y) as [number, number];
        const text = old.slice(0, from) + typed + old.slice(to);
        const next = followEdit(laid, text, readPlainText);
        expect(textOfLaid(next)).toBe(text);
        expectPlaced(next);
      }),
    );
  });

  it('lines that an edit leaves alone are the same objects; the edited one is still the paragraph of the file', () => {
    const laid = layReport({
      blocks: [
        { kind: 'paragraph', text: 'Kết quả', style: 'heading', marker: 'I.' },
        { kind: 'paragraph', text: 'đúng hạn 762/264 hồ sơ', style: 'list', marker: 'a)' },
        {
          kind: 'table',
          rows: [
            ['x', '1'],
            ['y', '2'],
          ],
        },
      ],
    });
    const next = followEdit(laid, textOfLaid(laid).replace('264', '764'), readPlainText);
    expect([next[0], next[2]]).toEqual([laid[0], laid[2]]);
    expect(next[0]).toBe(laid[0]);
    expect(next[1]?.block).toEqual({ kind: 'paragraph', text: 'đúng hạn 762/764 hồ sơ', style: 'list', marker: 'a)' });
    expect(next[1]?.origin).toBe(1);
  });

  it('a table of as many cells stays the table, with the line breaks of the cells that were left alone', () => {
    const laid = layReport({
      blocks: [
        { kind: 'table', rows: [['Đất\nđai', '12']] },
        { kind: 'paragraph', text: 'Hết' },
      ],
    });
    const next = followEdit(laid, 'Đất đai\t13\nHết', readPlainText);
    expect(next[0]).toMatchObject({ origin: 0, text: 'Đất đai\t13', block: { kind: 'table', rows: [['Đất\nđai', '13']] } });
    const cell = followEdit(laid, 'Đất đai, nhà\t12\nHết', readPlainText)[0]?.block;
    expect(cell).toEqual({ kind: 'table', rows: [['Đất\nđai, nhà', '12']] });
    expect(followEdit(laid, 'Đất đai 13\nHết', readPlainText)[0]?.block.kind).toBe('paragraph');
  });

  it('a line between two others is nobody’s paragraph', () => {
    const laid = layReport({
      blocks: [
        { kind: 'paragraph', text: 'một' },
        { kind: 'paragraph', text: 'ba' },
      ],
    });
    const next = followEdit(laid, 'một\nhai\nba', readPlainText);
    expect(next.map(({ text, origin }) => [text, origin])).toEqual([
      ['một', 0],
      ['hai', undefined],
      ['ba', 1],
    ]);
    const less = followEdit(next, 'một\nba', readPlainText);
    expect([...less]).toEqual([...laid]);
    expect(followEdit(laid, 'một', readPlainText)).toEqual([laid[0]]);
    expect(followEdit(laid, 'ba', readPlainText)).toEqual([laid[1]]);
  });
});

it('line ends of any kind are line ends of the box', () => {
  expect(boxText('\uFEFFa\r\nb\rc\u2028d\ve\u0301')).toBe('a\nb\nc\nd\né');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksOfText } from '../../../components/text/marks-of-text';
import type { Finding, Severity } from '../../../lib/check/finding';
import { layReport } from '../../../lib/narrative/laid-report';
import type { TextPlace } from '../../../lib/narrative/report-text';

const laid = layReport({
  blocks: [
    { kind: 'paragraph', text: 'đúng hạn 762/264 hồ sơ', marker: 'a)' },
    {
      kind: 'table',
      rows: [
        ['Đất đai', '12'],
        ['Tổng', '43'],
      ],
    },
    { kind: 'paragraph', text: '' },
  ],
});

const finding = (id: string, severity: Severity, ...places: TextPlace[]): Finding =>
  ({ id, severity, figures: places.map((text) => ({ label: '', raw: '', source: { text } })) }) as unknown as Finding;

it('marks lie on the letters of the line, behind the number that Word sets, and in cells', () => {
  const marks = marksOfText(laid, [
    finding('x', 'warn', { block: 0, start: 9, end: 16 }, { block: 1, row: 1, column: 1, start: 0, end: 2 }),
    finding('y', 'block', { block: 0, start: 13, end: 16 }),
  ]);
  const shown = laid.map((block) =>
    (marks.get(block) ?? []).map(({ from, to, severity, findings }) => [block.text.slice(from, to), severity, findings]),
  );
  expect(shown).toEqual([
    [
      ['762/', 'warn', ['x']],
      ['264', 'block', ['x', 'y']],
    ],
    [['43', 'warn', ['x']]],
    [],
  ]);
});

it('what is missing is marked where it is missed; a place that is not there is not marked', () => {
  const at = (block: number, start: number): [number, number][] =>
    (marksOfText(laid, [finding('x', 'note', { block, start, end: start })]).get(laid[block]!) ?? []).map(({ from, to }) => [from, to]);
  expect(at(0, 8)).toEqual([[11, 12]]);
  expect(at(0, 22)).toEqual([[24, 25]]);
  expect(marksOfText(laid, [finding('x', 'note', { block: 9, start: 0, end: 3 })]).size).toBe(0);
});

it('marks never overlap, whatever stands on whatever', () => {
  const place = fc.tuple(fc.nat(22), fc.nat(22)).map(([a, b]) => ({ block: 0, start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (places) => {
      const marks =
        marksOfText(
          laid,
          places.map((one, index) => finding(String(index), 'warn', one)),
        ).get(laid[0]!) ?? [];
      let at = 0;
      for (const { from, to } of marks) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      for (const [index] of places.entries()) expect(marks.some(({ findings }) => findings.includes(String(index)))).toBe(true);
    }),
  );
});

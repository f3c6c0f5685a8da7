// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftForm } from '../../../lib/report/draft-form';
import { mergesOfText } from '../../../lib/report/example-header';
import { forms } from '../../../lib/report/form-registry';
import type { ReportForm } from '../../../lib/report/form';
import { headerCells } from '../../../lib/table/header-cells';
import { linesOfText } from '../../../lib/table/read-csv';
import { readHtmlTable } from '../../../lib/table/read-html-table';
import { gridOfTexts } from '../../../lib/table/text-grid';
import type { Grid } from '../../../lib/table/grid';

/** A form as it is printed: header with merged cells, numbers with formulas, one blank row. */
function printed(form: ReportForm, asText = false): Grid {
  const stub = [['TT'], [form.rows === 'unit' ? 'Đơn vị' : 'Lĩnh vực']];
  const rows = headerCells([...stub, ...form.columns.map(({ path }) => path)]);
  const width = form.columns.length + 2;
  const sums = new Map<number, string>();
  for (const { total, parts } of form.equations)
    if (!sums.has(total)) sums.set(total, `(${total}) = ${parts.map((part) => `(${part})`).join(' + ')}`);
  for (const { column, part, whole } of form.ratios ?? []) sums.set(column, `(${column})=${part}/${whole}`);
  const numbers = ['(1)', '(2)', ...form.columns.map(({ number }) => sums.get(number) ?? `(${number})`)];
  if (!asText) {
    const cell = (text: string, tag = 'td', more = '') => `<${tag}${more}>${text}</${tag}>`;
    const header = rows.map(
      (cells) => `<tr>${cells.map((one) => cell(one.text, 'td', ` colspan="${one.columns}" rowspan="${one.rows}"`)).join('')}</tr>`,
    );
    document.body.innerHTML = `<table><tr>${cell(form.title, 'td', ` colspan="${width}"`)}</tr>${header.join('')}<tr>${numbers.map((one) => cell(one)).join('')}</tr></table>`;
    return readHtmlTable(document.querySelector('table')!).grid;
  }
  const lines: string[][] = [[form.number], [form.title], ['']];
  for (const cells of rows) {
    const line = Array.from({ length: width }, () => '');
    for (const { start, text } of cells) line[start] = text;
    lines.push(line);
  }
  lines.push(numbers);
  const text = lines.map((line) => line.join('\t')).join('\r\n');
  const read = linesOfText(text)!;
  return gridOfTexts(read, mergesOfText(read));
}

const numbered = forms.filter((form) => form.unnumbered !== true);
const means = (columns: readonly { number: number; indicator?: string }[]) =>
  columns.map(({ number, indicator }) => `${number} ${indicator}`);

describe.each(numbered.flatMap((form) => [[form.id, 'its table', form, false] as const, [form.id, 'its text', form, true] as const]))(
  '%s from %s',
  (_id, _what, form, asText) => {
    test('has its columns, what they count, and its printed sums', () => {
      const draft = draftForm(printed(form, asText));
      if (!draft.ok) throw new Error(draft.problem.code);
      expect(draft.value.columns.map(({ path }) => path)).toEqual(form.columns.map(({ path }) => path));
      expect(means(draft.value.columns)).toEqual(means(form.columns));
      // Two sums of one column cannot both be printed under it.
      const first = form.equations.filter(({ total }, at) => form.equations.findIndex((other) => other.total === total) === at);
      expect(draft.value.equations).toEqual(first);
      expect(draft.value.notTaken).toEqual([]);
      expect(draft.value.title).toBe(form.title);
    });
  },
);

describe('headers that nobody knows', () => {
  const table = (html: string) => {
    document.body.innerHTML = `<table>${html}</table>`;
    const draft = draftForm(readHtmlTable(document.querySelector('table')!).grid);
    if (!draft.ok) throw new Error(draft.problem.code);
    return draft.value;
  };
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

  test('are columns to be filled by hand', () => {
    const draft = table(
      `<tr><td rowspan="2">TT</td><td rowspan="2">Lĩnh vực</td><td colspan="2">Nguyên nhân quá hạn</td><td rowspan="2">Ghi chú</td></tr>
       <tr><td>Do công dân</td><td>Do cơ quan phối hợp</td></tr>${row('(1)', '(2)', '(3)', '(4)', '(5)')}`,
    );
    expect(draft.columns).toEqual([
      { number: 3, path: ['Nguyên nhân quá hạn', 'Do công dân'], unresolved: 'unknown' },
      { number: 4, path: ['Nguyên nhân quá hạn', 'Do cơ quan phối hợp'], unresolved: 'unknown' },
      { number: 5, path: ['Ghi chú'], unresolved: 'unknown' },
    ]);
    expect(draft.rows).toBe('field');
  });
  test('without printed numbers the columns are only in order', () => {
    const draft = table(row('STT', 'Tên trường hợp', 'Lý do', 'Hướng xử lý') + row('1', '', '', ''));
    expect(draft).toMatchObject({
      unnumbered: true,
      columns: [
        { number: 1, path: ['Lý do'] },
        { number: 2, path: ['Hướng xử lý'] },
      ],
    });
  });
  test.each([
    ['(5) = (3) - (4)', { equations: [{ total: 3, parts: [5, 4] }] }],
    ['(5) = (3) + (4)', { equations: [{ total: 5, parts: [3, 4] }] }],
    ['(5)=3/4', { ratios: [{ column: 5, part: 3, whole: 4 }] }],
    ['(5) = (3) + (9)', { equations: [], notTaken: ['(5) = (3) + (9)'] }],
    ['(5) = (3) + (3)', { equations: [], notTaken: ['(5) = (3) + (3)'] }],
  ])('%s', (formula, expected) => {
    expect(table(row('TT', 'Lĩnh vực', 'Cột a', 'Cột b', 'Cột c') + row('(1)', '(2)', '(3)', '(4)', formula))).toMatchObject(expected);
  });
});

test('whatever is pasted, a draft has distinct numbers and sums over its own columns, or is refused', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'STT', 'Đơn vị', 'Tổng số', '(1)', '(3)=(4)+(5)', '(4)', '12', 'Ghi chú'),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 7 }), (rows) => {
      const draft = draftForm(gridOfTexts(rows, mergesOfText(rows)));
      if (!draft.ok) return;
      const numbers = draft.value.columns.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const { total, parts } of draft.value.equations) for (const one of [total, ...parts]) expect(numbers).toContain(one);
    }),
  );
});

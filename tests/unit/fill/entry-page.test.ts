// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findEntryForms, hasEntryForm } from '../../../lib/browser/entry-page';
import { fillForm } from '../../../lib/browser/fill-form';
import type { Steps } from '../../../lib/browser/fill/read-back';
import { undoFill } from '../../../lib/browser/undo-fill';
import { makePlan } from '../../../lib/fill/make-plan';
import { sampleSource } from './sample-form';

const HEAD = `<div>- Đơn vị báo cáo: UBND xã Thanh Kỳ</div><div>- Đơn vị nhận báo cáo: UBND huyện</div>
<div>Kỳ báo cáo: Quý II năm 2023 (Từ ngày 15/03/2023 đến ngày 14/06/2023)</div>`;
const COLUMNS = `<thead><tr><th rowspan="2">STT</th><th rowspan="2">Lĩnh vực</th><th colspan="2">Số lượng hồ sơ đã giải quyết</th><th colspan="2">Số lượng hồ sơ đang giải quyết</th></tr>
<tr><th>Tổng số</th><th>Quá hạn</th><th>Tổng số</th><th>Quá hạn</th></tr><tr><td>(1)</td><td>(2)</td><td>(7)</td><td>(10)</td><td>(11)</td><td>(13)</td></tr></thead>`;

function line(nth: number, label: string, cells: readonly string[]): string {
  return `<tr><td>${nth}</td><td>${label}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const open = '<input type="text">';

function page(body: string, head = HEAD): void {
  // The parser of the test document; nothing here comes from outside.
  const parsed = new DOMParser().parseFromString(
    `<body>${head}<form><table>${COLUMNS}<tbody>${body}</tbody></table><button>Gửi báo cáo</button></form></body>`,
    'text/html',
  );
  document.body.replaceChildren(...parsed.body.childNodes);
}

beforeEach(() => page(line(1, 'Đất đai', [open, open, open, open]) + line(2, 'Hộ tịch', [open, open, open, open])));

const form = () => findEntryForms(document)[0]?.form;

describe('an entry form', () => {
  it('is read with unit, period, columns and cells', () => {
    expect(form()).toMatchObject({
      unit: 'UBND xã Thanh Kỳ',
      period: { from: '2023-03-15', to: '2023-06-14' },
      rowsAre: 'field',
      columns: [
        { col: 2, number: 7, indicator: 'resolved.total' },
        { col: 3, number: 10, indicator: 'resolved.late' },
        { col: 4, number: 11, indicator: 'pending.total' },
        { col: 5, number: 13, indicator: 'pending.overdue' },
      ],
    });
    expect(form()?.rows.map((row) => [row.label, row.cells.map((cell) => cell?.state)])).toEqual([
      ['Đất đai', ['open', 'open', 'open', 'open']],
      ['Hộ tịch', ['open', 'open', 'open', 'open']],
    ]);
  });

  it('says which cells are closed, out of sight, doubled or printed', () => {
    page(
      line(1, 'Đất đai', [
        '<input disabled>',
        '<input readonly value="1.234">',
        '<div hidden><input></div>',
        '<input style="display:none">',
      ]) +
        line(2, 'Hộ tịch', ['5', '<input><input>', '<span aria-disabled="true"><input></span>', '<input type="checkbox">']) +
        line(3, 'Chứng thực', [open, open, open, open]),
    );
    expect(form()?.rows.map((row) => row.cells.map((cell) => cell?.state))).toEqual([
      ['locked', 'locked', 'hidden', 'hidden'],
      ['no-input', 'no-input', 'locked', 'no-input'],
      ['open', 'open', 'open', 'open'],
    ]);
    expect(form()?.rows[0]?.cells[1]).toMatchObject({ text: '1.234', value: 1234 });
  });

  it('cells that are not displayed take no place in their row', () => {
    const gone = (cell: string): string => `<td style="display:none">${cell}</td>`;
    const parsed = `<tr><td>1</td><td>Đất đai</td><td><input id="a"></td>${gone('<input id="x">')}<td><input id="b"></td><td><input id="c"></td></tr>`;
    page(parsed);
    for (const row of document.querySelectorAll<HTMLTableRowElement>('thead tr')) {
      const at = row.rowIndex === 1 ? 1 : row.rowIndex === 2 ? 3 : -1;
      if (at >= 0) row.children[at]!.setAttribute('style', 'display:none');
      else row.children[2]!.setAttribute('colspan', '1');
    }
    const [found] = findEntryForms(document);
    expect(found?.form.columns.map((column) => [column.number, column.indicator])).toEqual([
      [7, 'resolved.total'],
      [11, 'pending.total'],
      [13, 'pending.overdue'],
    ]);
    expect(found?.form.hiddenColumns).toEqual(['Quá hạn']);
    expect([...(found?.targets.values() ?? [])].map(({ element }) => element.id)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [
      'two units at one distance are none',
      '<div>Đơn vị báo cáo: UBND xã A</div><div>Đơn vị báo cáo: UBND xã B</div>',
      undefined,
      undefined,
    ],
    [
      'a period by name alone',
      '<p>Đơn vị báo cáo: UBND xã A; Kỳ báo cáo: Quý II năm 2023</p><p>Kỳ báo cáo: Quý II năm 2023</p>',
      'UBND xã A',
      '2023-03-15',
    ],
    [
      'unit and dates in fields of their own',
      '<table><tr><td>Đơn vị báo cáo</td><td><select><option>UBND xã A</option></select></td></tr></table>Từ ngày <input value="15/03/2023"> Đến ngày <input type="date" value="2023-06-14">',
      'UBND xã A',
      '2023-03-15',
    ],
    [
      'two periods at one distance are none',
      '<p>Từ ngày 15/03/2023 đến ngày 14/06/2023</p><p>Từ ngày 15/06/2023 đến ngày 14/09/2023</p>',
      undefined,
      undefined,
    ],
    ['an empty line to write on is no unit', '<p>Đơn vị báo cáo: ………</p>', undefined, undefined],
    [
      'what is not shown says nothing',
      '<div hidden>Đơn vị báo cáo: UBND xã A</div><p hidden>Từ ngày 15/03/2023 đến ngày 14/06/2023</p>',
      undefined,
      undefined,
    ],
  ])('%s', (_, head, unit, from) => {
    page(line(1, 'Đất đai', [open, open, open, open]), head);
    expect([form()?.unit, form()?.period?.from]).toEqual([unit, from]);
  });

  it('is neither a search form nor a statistics table nor a list with tick boxes', () => {
    page(line(1, 'Đất đai', ['1', '2', '3', '4']));
    expect(hasEntryForm(document)).toBe(false);
    page(line(1, 'Đất đai', ['1', '2', '3', '<input type="checkbox">']));
    expect(hasEntryForm(document)).toBe(false);
    const search = new DOMParser().parseFromString(
      '<table><tr><td>Từ khóa</td><td><input></td></tr><tr><td>Lĩnh vực</td><td><input></td></tr></table>',
      'text/html',
    );
    document.body.replaceChildren(...search.body.childNodes);
    expect(hasEntryForm(document)).toBe(false);
  });
});

describe('filling', () => {
  const steps: Steps = { progress: () => undefined, stopped: () => false, pause: () => Promise.resolve() };
  const values = (resolved: number) => ({ 'resolved.total': resolved, 'resolved.late': 1, 'pending.total': 2, 'pending.overdue': 0 });
  const source = sampleSource([
    { label: 'Đất đai', kind: 'data', values: values(5770) },
    { label: 'Hộ tịch', kind: 'data', values: values(8) },
  ]);
  const inputs = (): HTMLInputElement[] => [...document.querySelectorAll('input')];
  const plan = () => {
    const [found] = findEntryForms(document);
    const made = found && makePlan(found.form, source);
    if (!found || !made?.ok) throw new Error('no plan');
    return { form: found.form, cells: made.value.cells, leftOut: made.value.leftOut };
  };
  const read = () => findEntryForms(document)[0];
  const fill = async (planned = plan(), more: Partial<Steps> = {}) => {
    const result = await fillForm(planned, read, { ...steps, ...more });
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  };

  it('writes what was planned, never sends the form, and undo brings every cell back', async () => {
    let sent = 0;
    document.addEventListener('submit', () => sent++);
    document.querySelector('button')!.addEventListener('click', () => sent++);
    const { written, notTaken, refused } = await fill();
    expect([written.length, notTaken.length, refused.length, sent]).toEqual([8, 0, 0, 0]);
    expect(inputs().map((input) => input.value)).toEqual(['5770', '1', '2', '0', '8', '1', '2', '0']);
    const undone = await undoFill(written, read, steps);
    expect([undone.restored.length, undone.kept.length, sent]).toEqual([8, 0, 0]);
    expect(inputs().map((input) => input.value)).toEqual(Array(8).fill(''));
  });

  it('a cell that changed since the preview, and one that refuses, are named; the rest is written', async () => {
    const planned = plan();
    inputs()[0]!.value = '3';
    inputs()[1]!.addEventListener('input', (event) => ((event.target as HTMLInputElement).value = ''));
    const { written, notTaken, refused } = await fill(planned);
    expect(written.length).toBe(6);
    expect(refused.map((left) => left.why.id)).toEqual(['fill.left.changed']);
    expect(notTaken.map((left) => left.why.id)).toEqual(['fill.notTaken.byHand']);
  });

  it('a page that computes another figure later is not believed', async () => {
    inputs()[3]!.addEventListener('blur', () => (inputs()[0]!.value = '99'));
    const { written, notTaken } = await fill();
    expect([written.length, notTaken.map((left) => left.why)]).toEqual([7, [{ id: 'fill.notTaken.other', values: { shown: '99' } }]]);
  });

  it('stopped halfway, says what was not written and can take back what was', async () => {
    let asked = 0;
    const { written, refused, stopped } = await fill(plan(), { stopped: () => ++asked > 3 });
    expect([written.length, refused.length, stopped]).toEqual([3, 5, true]);
    const undone = await undoFill(written, read, steps);
    expect(undone.restored.length).toBe(3);
  });

  it('a page that draws its cells anew on a change is followed', async () => {
    inputs()[0]!.addEventListener('change', () => {
      const table = document.querySelector('table')!;
      const copy = table.cloneNode(true) as HTMLTableElement;
      table.replaceWith(copy);
    });
    const { written } = await fill();
    expect(written.length).toBe(8);
    expect(inputs().map((input) => input.value)).toEqual(['5770', '1', '2', '0', '8', '1', '2', '0']);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findEntryForms } from '../../../lib/browser/entry-page';
import { fillForm } from '../../../lib/browser/fill-form';
import { makePlan } from '../../../lib/fill/make-plan';
import { sampleSource } from './sample-form';

const HEAD = '<p>Đơn vị báo cáo: UBND xã Thanh Kỳ</p><p>Kỳ báo cáo: Từ ngày 15/03/2023 đến ngày 14/06/2023</p>';

function page(body: string): void {
  // The parser of the test document; nothing here comes from outside.
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

const meanings = (): string[] => findEntryForms(document)[0]?.form.columns.map(({ indicator = '–' }) => indicator) ?? [];

const FIELDSETS = `<form>${HEAD}
  <fieldset><legend>Số lượng hồ sơ đã giải quyết</legend>
    <div class="field"><label for="a">Tổng số <b>*</b></label><div><input id="a"></div></div>
    <div class="field"><label>Trước hạn <input></label></div>
    <div class="field"><div class="ten">Quá hạn</div><div><span><input type="number"></span></div></div>
  </fieldset>
  <fieldset><legend>Số lượng hồ sơ đang giải quyết</legend>
    <div><input id="d" placeholder="0"><label for="d">Tổng số</label></div>
    <div><span id="n">Quá hạn</span><input aria-labelledby="n"></div>
  </fieldset><label>Người lập biểu <input></label><button>Lưu</button></form>`;

describe('a form that is no table', () => {
  it('labels before, around, behind and beside their boxes, under headings', () => {
    page(FIELDSETS);
    expect(meanings()).toEqual(['resolved.total', 'resolved.early', 'resolved.late', 'pending.total', 'pending.overdue', '–']);
    expect(findEntryForms(document)[0]?.form).toMatchObject({ unit: 'UBND xã Thanh Kỳ', period: { from: '2023-03-15' } });
  });

  it('is filled with the figures of the whole unit', async () => {
    page(FIELDSETS);
    const values = { 'resolved.total': 5770, 'resolved.early': 5000, 'resolved.late': 3, 'pending.total': 12, 'pending.overdue': 0 };
    const source = sampleSource([
      { label: 'Đất đai', kind: 'data', values: { 'resolved.total': 1 } },
      { label: 'Tổng số', kind: 'total', values },
    ]);
    const [found] = findEntryForms(document);
    const plan = makePlan(found!.form, source);
    if (!plan.ok) throw new Error(plan.problem.code);
    expect(plan.value.leftOut.map(({ why }) => why.id)).toEqual(['fill.left.columnUnknown']);
    const steps = { progress: () => undefined, stopped: () => false, pause: () => Promise.resolve() };
    const order = { form: found!.form, cells: plan.value.cells, leftOut: [] };
    const result = await fillForm(order, () => findEntryForms(document)[0], steps);
    expect(result.ok && result.value.written.length).toBe(5);
    expect([...document.querySelectorAll('input')].map((input) => input.value)).toEqual(['5770', '5000', '3', '12', '0', '']);
  });

  it('rows of a layout table with a number, a label, a unit of counting and a box', () => {
    const row = (nth: string, label: string): string => `<tr><td>${nth}</td><td>${label}</td><td>hồ sơ</td><td><input></td></tr>`;
    page(
      `${HEAD}<table><tr><th>STT</th><th>Tên chỉ số</th><th>ĐVT</th><th>Số liệu</th></tr>${row('1', 'Số hồ sơ đã giải quyết')}${row('1.1', 'Quá hạn')}${row('2', 'Số hồ sơ đang giải quyết')}${row('2.1', 'Quá hạn')}</table>`,
    );
    expect(meanings()).toEqual(['resolved.total', 'resolved.late', 'pending.total', 'pending.overdue']);
  });

  it('the same boxes once for each lĩnh vực are rows of a form', () => {
    const card = (name: string): string =>
      `<section><h3>${name}</h3><label>Số kỳ trước chuyển qua <input></label><label>Số hồ sơ đã giải quyết <input></label><label>Số hồ sơ đang giải quyết <input></label></section>`;
    page(`${HEAD}<main>${card('Đất đai')}${card('Hộ tịch')}</main>`);
    const [found] = findEntryForms(document);
    expect(found?.form.rows.map(({ label, kind, cells }) => [label, kind, cells.length])).toEqual([
      ['Đất đai', 'data', 3],
      ['Hộ tịch', 'data', 3],
    ]);
  });

  it('boxes to search by are none', () => {
    page(`${HEAD}<form><label>Số hồ sơ đã giải quyết <input></label><label>Số hồ sơ đang giải quyết <input></label>
      <label>Số kỳ trước chuyển qua <input></label><button>Tìm kiếm</button></form>`);
    expect(findEntryForms(document)).toEqual([]);
  });

  it('boxes in shadow trees stand where their hosts stand, under the labels of their hosts', () => {
    page(`${HEAD}<div id="here"></div>`);
    for (const label of ['Số kỳ trước chuyển qua', 'Số hồ sơ đã giải quyết', 'Số hồ sơ đang giải quyết']) {
      const host = document.createElement('x-so');
      host.setAttribute('label', label);
      host.attachShadow({ mode: 'open' }).append(document.createElement('input'));
      document.getElementById('here')!.append(host);
    }
    expect(meanings()).toEqual(['carriedOver', 'resolved.total', 'pending.total']);
  });
});

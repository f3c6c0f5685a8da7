// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { draftOfExample } from '../../../entrypoints/options/read-example';
import { FormSettings } from '../../../components/settings/form-settings';
import { WordsProvider } from '../../../components/common/words';
import type { ReportForm } from '../../../lib/report/form';
import { readForm } from '../../../lib/report/form-schema';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import editor from '../../../lib/text/messages/vi/editor.json';
import calendar from '../../../lib/text/messages/vi/calendar.json';
import report from '../../../lib/text/messages/vi/report.json';
import { createSay } from '../../../lib/text/say';
import { byText, click, draw } from './draw';

const words = { say: createSay({ ...editor, ...calendar, ...report }), language: 'vi' as const };
const HTML = `<table><tr><td colspan="5">Biểu số II.06b/VPCP/KSTT</td></tr>
  <tr><td rowspan="2">TT</td><td rowspan="2">Lĩnh vực</td><td colspan="2">Đã giải quyết</td><td rowspan="2">Nguyên nhân quá hạn</td></tr>
  <tr><td>Tổng số</td><td>Quá hạn</td></tr>
  <tr><td>(1)</td><td>(2)</td><td>(3)=(4)+(5)</td><td>(4)</td><td>(5)</td></tr></table>`;

async function open() {
  const saved = vi.fn<(form: ReportForm) => void>();
  const place = await draw(
    <WordsProvider words={words}>
      <FormSettings
        forms={[{ form: ii06a, from: 'built-in' }]}
        unreadable={false}
        today="2026-11-21"
        told={undefined}
        onExample={draftOfExample}
        onSave={saved}
        onImport={() => {}}
        onExport={() => {}}
        onRemove={() => {}}
      />
    </WordsProvider>,
  );
  return { place, saved };
}

async function paste(place: HTMLElement, html: string, text = ''): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: (type: string) => (type === 'text/html' ? html : text) } });
  await act(async () => void place.querySelector('textarea')!.dispatchEvent(event));
}
async function type(place: HTMLElement, label: string, text: string): Promise<void> {
  const found = [...place.querySelectorAll('label')].find((one) => one.querySelector('.label')?.textContent === label);
  const box = found!.querySelector('input')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('a pasted table becomes a form: known headers mean something, others are filled by hand, sums are kept', async () => {
  const { place, saved } = await open();
  await paste(place, HTML);
  expect([...place.querySelectorAll('select')].map(({ value }) => value)).toEqual(['resolved.total', 'resolved.late', '']);
  expect(place.textContent).toContain('(3) = (4) + (5)');
  await type(place, 'Tên biểu', 'Nguyên nhân quá hạn');
  await type(place, 'Văn bản ban hành', 'Công văn số 1');
  await type(place, 'Nơi ban hành', 'UBND tỉnh');
  await click(byText(place, 'button', 'Lưu biểu'));
  const [form] = saved.mock.lastCall!;
  expect(form).toMatchObject({
    id: 'bieu-so-ii-06b-vpcp-kstt',
    number: 'Biểu số II.06b/VPCP/KSTT',
    rows: 'field',
    validFrom: '2026-01-01',
    columns: [
      { number: 3, indicator: 'resolved.total', path: ['Đã giải quyết', 'Tổng số'], computed: true },
      { number: 4, indicator: 'resolved.late' },
      { number: 5, path: ['Nguyên nhân quá hạn'] },
    ],
    equations: [{ total: 3, parts: [4, 5] }],
  });
  expect(readForm(JSON.parse(JSON.stringify(form)))).toEqual({ ok: true, value: form });
  expect(place.querySelector('form')).toBeNull();
});

it('a sum may be dropped, and what the form lacks is said instead of being saved', async () => {
  const { place, saved } = await open();
  await paste(place, HTML);
  await click([...place.querySelectorAll('fieldset')].at(-1)!.querySelector('input'));
  // A browser asks for the empty boxes first; what comes through is checked all the same.
  await act(async () => void place.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(saved).not.toHaveBeenCalled();
  expect(place.querySelector('[role=alert]')).not.toBeNull();
  for (const label of ['Tên biểu', 'Văn bản ban hành', 'Nơi ban hành']) await type(place, label, 'x');
  await click(byText(place, 'button', 'Lưu biểu'));
  expect(saved.mock.lastCall?.[0].equations).toEqual([]);
});

it('text without a table in it is refused with what to do', async () => {
  const { place } = await open();
  await paste(place, '', 'Kính gửi Ủy ban nhân dân tỉnh');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('Chưa thấy bảng nào');
});

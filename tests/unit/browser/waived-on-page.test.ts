// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { PageSettings } from '../../../lib/browser/message-types';
import { barOf, viewPage } from '../../../lib/browser/overlay/view-page';
import { shownCells } from '../../../lib/browser/overlay/shown-cells';
import { printOf } from '../../../lib/check/waive';
import { readWholePage } from '../../read-whole-page';
import { say } from '../check/say';

const PAGE = `<title>Hồ sơ đang xử lý</title><table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Ngày tiếp nhận</th><th>Hạn trả</th>
<th>Trạng thái</th></tr></thead><tbody>
<tr><td>1</td><td>H56.12-230601-0001</td><td>01/06/2023</td><td>07/06/2023</td><td>Đang xử lý</td></tr>
<tr><td>2</td><td>H56.12-230601-0002</td><td>01/06/2023</td><td>07/06/2023</td><td>Đang xử lý</td></tr></tbody></table>`;
const settings: PageSettings = {
  language: 'vi',
  dueSoonHours: 24,
  csv: { separator: ',' },
  keepPersonal: [],
  theme: 'system',
  marks: true,
  rulesOff: [],
} as unknown as PageSettings;
const belong = { known: true, filter: {}, queried: true, stale: false };

function view(waived?: PageSettings['waived']) {
  document.documentElement.innerHTML = PAGE;
  vi.setSystemTime('2023-06-14T03:00:00Z');
  const reading = readWholePage(document);
  return viewPage(document, reading, belong, { ...settings, ...(waived && { waived }) });
}

it('what was set aside is neither marked nor counted, but stays in the cells for the CSV', () => {
  vi.useFakeTimers();
  const before = view();
  const late = before.findings.filter(({ rule }) => rule === 'qua-han');
  expect(late).toHaveLength(2);
  expect(before.marks.size).toBe(2);
  const given = { print: printOf(late[0]!), reason: 'đã trả thực tế', at: '2023-06-14T08:00:00' };
  const after = view([given]);
  expect(after.findings.filter(({ rule }) => rule === 'qua-han').map(({ code }) => code)).toEqual(['H56.12-230601-0002']);
  expect(after.marks.size).toBe(1);
  expect(barOf(after).summary?.overdue).toBe(1);
  const row = after.reading.kind === 'list' ? after.reading.rows[0]! : undefined;
  expect(shownCells(row!, after.byCode.get('H56.12-230601-0001')!, say)['Cảnh báo']).toContain('Đã bỏ qua 14/06/2023: đã trả thực tế');
  vi.useRealTimers();
});

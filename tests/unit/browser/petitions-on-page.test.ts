// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guest } from '../../../lib/browser/guest';
import type { PageSettings } from '../../../lib/browser/message-types';
import { bringPart } from '../../../lib/browser/overlay/parts';
import { findingsOfPetitions } from '../../../lib/browser/overlay/findings-of-petitions';
import { codeOf } from '../../../lib/browser/overlay/page-findings';
import { barOf, viewPage } from '../../../lib/browser/overlay/view-page';
import { shownCells } from '../../../lib/browser/overlay/shown-cells';
import { dossierCsv } from '../../../lib/export/dossier-csv';
import { readWholePage } from '../../read-whole-page';
import { say } from '../check/say';

const head = ['STT', 'Mã phản ánh', 'Người phản ánh', 'Nội dung phản ánh, kiến nghị', 'Ngày tiếp nhận', 'Hạn trả lời', 'Trạng thái'];
const rows = [
  ['1', 'PA-1', 'Trần Văn Bịa', 'Thu phí sai', '22/05/2023', '12/06/2023 (Quá hạn 2 ngày)', 'Đang xử lý'],
  ['2', 'PA-2', 'Lê Thị Giả', 'Chờ lâu', '24/05/2023', '', 'Đang xử lý'],
  ['3', 'PA-3', 'Lê Thị Giả', 'Chờ lâu', '01/06/2023', '22/06/2023', 'Đã trả lời'],
];
const settings = { language: 'vi', dueSoonHours: 24, csv: { separator: ',' }, keepPersonal: [], rulesOff: [], marks: true } as unknown;
const belong = { known: true, filter: {}, queried: true, stale: false };

function view(header: readonly string[] = head, body: readonly (readonly string[])[] = rows, more: Partial<PageSettings> = {}) {
  const line = (cells: readonly string[], tag: string) => `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  document.documentElement.innerHTML = `<table><thead>${line(header, 'th')}</thead><tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody></table>`;
  return viewPage(document, readWholePage(document), belong, { ...(settings as PageSettings), ...more });
}
const rulesOf = ({ findings }: ReturnType<typeof view>) => findings.map(({ rule, code }) => [rule, code]);

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2023-06-14T03:00:00Z');
  bringPart('petitions', { findingsOfPetitions });
});
afterEach(() => {
  vi.useRealTimers();
  delete guest().parts;
});

describe('a list of petitions in a page', () => {
  it('is checked by its own clocks, marked and told in its own words; none of its rows is a dossier', () => {
    const made = view();
    expect(rulesOf(made)).toEqual([
      ['kien-nghi-qua-han', 'PA-1'],
      ['kien-nghi-sap-den-han', 'PA-2'],
    ]);
    expect(made.dossiers).toEqual([]);
    expect([...made.marks.values()]).toEqual(['overdue', 'soon']);
    expect(barOf(made).summary).toMatchObject({ rows: 3, petitions: true, overdue: 1, soon: 1, block: 0, warn: 0 });
  });

  it('is not checked without its part, and says nothing of dossiers either', () => {
    delete guest().parts;
    expect(view().findings).toEqual([]);
  });

  it('goes out with its warnings', () => {
    const made = view();
    if (made.reading.kind !== 'list') throw new Error(made.reading.kind);
    const [late] = made.reading.rows;
    expect(shownCells(late!, made.byCode.get(codeOf(late!))!, say)['Cảnh báo']).toContain('PA-1 quá hạn xử lý 2 ngày, hạn 12/06/2023');
    const [, first, , third] = dossierCsv(made.reading.rows, made.findings, { separator: ',', say }).split('\r\n');
    expect(first).toContain('quá hạn xử lý');
    expect(third).not.toContain('hạn xử lý');
  });

  it('counts the days off that the office has set', () => {
    const open = [['1', 'PA-9', 'Lê Thị Giả', 'Chờ lâu', '23/05/2023', '', 'Đang xử lý']];
    expect(rulesOf(view(head, open))).toEqual([['kien-nghi-qua-han', 'PA-9']]);
    const day = { day: '2023-05-29', kind: 'off', name: 'Ngày của địa phương', decision: 'Quyết định số 1' } as const;
    const own = { version: 1, days: [day], compared: [] } as const;
    expect(rulesOf(view(head, open, { calendar: own }))).toEqual([['kien-nghi-sap-den-han', 'PA-9']]);
  });

  it('beside numbers of its own, numbers of dossiers make it none of dossiers', () => {
    const made = view(
      [...head, 'Mã hồ sơ'],
      rows.map((cells) => [...cells, 'H56.12-230601-0001']),
    );
    expect(made.dossiers).toEqual([]);
    expect(rulesOf(made)).toHaveLength(2);
  });

  it('dossiers of which a petition tells stay dossiers', () => {
    const header = ['Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Hạn trả', 'Trạng thái', 'Mã phản ánh', 'Nội dung phản ánh'];
    const made = view(header, [['H56.12-230601-0001', 'Khai sinh', '01/06/2023', '07/06/2023', 'Đang xử lý', 'PA-1', 'Chờ lâu']]);
    expect(made.dossiers.map(({ code }) => code)).toEqual(['H56.12-230601-0001']);
    expect(rulesOf(made)).toEqual([['qua-han', 'H56.12-230601-0001']]);
    expect(barOf(made).summary?.petitions).toBe(false);
  });
});

import { expect, it } from 'vitest';
import type { Finding } from '../../../lib/check/finding';
import { dossierCsv } from '../../../lib/export/dossier-csv';
import { findingsCsv } from '../../../lib/export/findings-csv';
import type { DossierRow } from '../../../lib/dossier/dossier';
import { say } from '../check/say';

const finding: Finding = {
  id: 'qua-han|https://a.gov.vn|H1',
  rule: 'qua-han',
  severity: 'warn',
  what: { id: 'rule.qua-han.what', values: { code: 'H1', span: '7 ngày', due: '07/06/2023' } },
  why: { id: 'rule.qua-han.why' },
  next: { id: 'rule.qua-han.next' },
  figures: [],
  source: 'Nguồn',
  code: 'H1',
};
const waived: Finding = { ...finding, id: 'b', waiver: { print: 'b', reason: 'đã trả thực tế', at: '2023-06-15T08:00:00' } };
const separator = ',' as const;

it('the file of findings says what was set aside, in a column that is there only then', () => {
  const [header, first, second] = findingsCsv([finding, waived], { separator, say }).trim().split('\r\n');
  expect(header?.endsWith('Nguồn,Ghi chú')).toBe(true);
  expect(first?.endsWith(',')).toBe(true);
  expect(second?.endsWith('Đã bỏ qua 15/06/2023: đã trả thực tế')).toBe(true);
  expect(findingsCsv([finding], { separator, say }).split('\r\n')[0]?.endsWith('Nguồn')).toBe(true);
});

it('the file of dossiers says it beside the warning', () => {
  const row = { row: 0, values: { code: { text: 'H1' } }, others: [], cells: [] } as unknown as DossierRow;
  expect(dossierCsv([row], [waived], { separator, say, shown: ['code'] })).toContain('(Đã bỏ qua 15/06/2023: đã trả thực tế)');
});

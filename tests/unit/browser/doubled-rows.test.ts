import { expect, test } from 'vitest';
import { doubledOf, doubledOfShown } from '../../../lib/browser/overlay/doubled-rows';
import type { PageSettings } from '../../../lib/browser/message-types';
import { readValue } from '../../../lib/dossier/read-value';
import type { DossierRow } from '../../../lib/dossier/dossier';
import type { FieldId } from '../../../lib/vocabulary/field';

const portal = 'https://a.gov.vn';
const settings = { rulesOff: [] as readonly string[] } as PageSettings;
const [paper, online] = ['H56.12-230601-0001', 'H56.12-230601-0002'];

const row = (of: Partial<Record<FieldId, string>>): DossierRow => ({
  row: 1,
  others: [],
  values: Object.fromEntries(Object.entries(of).map(([field, text]) => [field, readValue(field as FieldId, text)])),
});
const common = { procedure: 'Đăng ký khai sinh', owner: 'Nguyễn Văn Bịa', received: '01/06/2023 08:00' };
const both = [row({ ...common, code: paper, channel: 'Trực tiếp' }), row({ ...common, code: online, channel: 'Trực tuyến' })];

test('one matter on paper and online on one page', () => {
  expect(doubledOf(both, portal, settings).map(({ code, rule }) => [code, rule])).toEqual([[online, 'trung-ho-so']]);
});

test('a submitter may be an official who files for many: only owners count', () => {
  const { owner, ...others } = common;
  const rows = both.map(({ values: { code, channel } }) => row({ ...others, submitter: owner, code: code!.text, channel: channel!.text }));
  expect(doubledOf(rows, portal, settings)).toEqual([]);
});

test('switched off', () => {
  expect(doubledOf(both, portal, { ...settings, rulesOff: ['trung-ho-so'] })).toEqual([]);
});

test('rows of a whole reading, of which the texts are left', () => {
  const shown = { 'Thủ tục': 'Đăng ký khai sinh', 'Người nộp': 'Nguyễn Văn Bịa', 'Ngày tiếp nhận': '2023-06-01 08:00:00' };
  const rows = [
    { ...shown, 'Mã hồ sơ': paper, 'Hình thức nộp': 'Trực tiếp' },
    { ...shown, 'Mã hồ sơ': online, 'Hình thức nộp': 'Trực tuyến' },
  ];
  expect(doubledOfShown(rows, portal, settings).map(({ code }) => code)).toEqual([online]);
  const withdrawn = rows.map((one, i) => (i === 0 ? { ...one, 'Trạng thái': 'Công dân yêu cầu rút hồ sơ' } : one));
  expect(doubledOfShown(withdrawn, portal, settings)).toEqual([]);
  const undated = rows.map((one) => ({ ...one, 'Ngày tiếp nhận': '1/6' }));
  expect(doubledOfShown(undated, portal, settings)).toEqual([]);
});

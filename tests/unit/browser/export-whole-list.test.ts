import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as download from '../../../lib/browser/download';
import { exportList } from '../../../lib/browser/overlay/export-csv';
import { shownCells } from '../../../lib/browser/overlay/shown-cells';
import { parseSettings } from '../../../lib/settings/parse-settings';
import { ok } from '../../../lib/text/result';

afterEach(() => vi.restoreAllMocks());

it('a file of the whole list has the columns of the list, and none of what rows are marked with in memory', async () => {
  const values = { code: { text: 'H56.12-230601-0001' }, owner: { text: 'Nguyễn Thị Bịa' } };
  const shown = shownCells({ row: 1, values, others: [] }, [], String);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(ok({ rows: [shown], total: 1, personalComplete: true }) as never);
  const saved = vi.spyOn(download, 'downloadText').mockImplementation(() => {});
  const settings = { ...parseSettings(undefined).settings, waived: [] };
  await exportList({ rows: [], findings: [], say: String, settings, whole: 'reading' });
  expect(saved.mock.lastCall?.[1].replace(/^\uFEFF/, '').split(/\r?\n/)[0]).toMatch(/^Mã hồ sơ.Người nộp.Cảnh báo$/);
});

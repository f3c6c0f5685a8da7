// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HandedPaper } from '../../../entrypoints/sidepanel/frozen-printing';
import { handPaper, PRINT_HASH, takePaper } from '../../../lib/browser/paper-handed';
import type { FormPaper } from '../../../lib/export/form-paper';
import { draw } from '../components/draw';

const paper: FormPaper = {
  number: 'Biểu số II.06a',
  title: 'Tình hình giải quyết',
  unit: 'Xã An',
  period: { from: '2026-05-15', to: '2026-06-14' },
  stub: 'Lĩnh vực',
  numbered: true,
  columns: [{ number: 3, path: ['Tổng số'] }],
  rows: [{ kind: 'data', label: 'Hộ tịch', cells: [5770] }],
  notes: ['Đếm từ hồ sơ'],
};

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('what a side panel hands over is printed once, in a tab', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  await handPaper(paper);
  expect(opened.mock.calls[0]?.[0].url).toContain(PRINT_HASH);
  await draw(<HandedPaper />);
  world.IS_REACT_ACT_ENVIRONMENT = false;
  await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce());
  const page = document.body.querySelector(':scope > .paper-print');
  expect(page?.textContent).toContain('Từ ngày 15/05/2026 đến ngày 14/06/2026');
  expect(page?.querySelector('td.amount')?.textContent).toBe('5.770');
  dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(document.body.querySelector('.paper-print')).toBeNull());
  world.IS_REACT_ACT_ENVIRONMENT = true;
  expect(await takePaper()).toBeUndefined();
});

it('what is no paper is not printed', async () => {
  await fakeBrowser.storage.session.set({ formPaper: { columns: 3 } });
  expect(await takePaper()).toBeUndefined();
});

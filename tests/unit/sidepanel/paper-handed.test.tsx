// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { printHanded, printPaper } from '../../../entrypoints/sidepanel/printing';
import { handPaper, PRINT_HASH, takePaper } from '../../../lib/browser/paper-handed';
import type { FormPaper } from '../../../lib/export/form-paper';
import type { ListPaper } from '../../../lib/export/list-paper';

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

const list: ListPaper = {
  kind: 'list',
  title: 'Hôm nay – Quá hạn',
  unit: 'Xã An',
  about: ['Đọc lần cuối lúc 08:00 ngày 15/06/2026.'],
  columns: [{ head: 'STT', kind: 'ordinal' }, { head: 'Mã hồ sơ' }],
  rows: [{ group: 'Hộ tịch (1 hồ sơ)' }, { cells: [['1'], ['<b>H56-1</b>', 'dòng hai']] }],
  notes: [],
};

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
beforeEach(() => {
  fakeBrowser.reset();
  // Drawn at once by the page itself, outside any test's hands.
  world.IS_REACT_ACT_ENVIRONMENT = false;
});
afterEach(() => vi.restoreAllMocks());

it('what a side panel hands over is printed once, in a tab', async () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  await handPaper(paper);
  expect(opened.mock.calls[0]?.[0].url).toContain(PRINT_HASH);
  await printHanded();
  await vi.waitFor(() => expect(printed).toHaveBeenCalledOnce());
  const page = document.body.querySelector(':scope > .on-paper.paper-print');
  expect(page?.textContent).toContain('Từ ngày 15/05/2026 đến ngày 14/06/2026');
  expect(page?.querySelector('td.amount')?.textContent).toBe('5.770');
  dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(document.body.querySelector('.paper-print')).toBeNull());
  expect(await takePaper()).toBeUndefined();
});

it('a tab prints a list at once, as text, and leaves nothing of it on the page', async () => {
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  await printPaper(list);
  expect(printed).toHaveBeenCalledOnce();
  const page = document.body.querySelector(':scope > .on-paper.list-print');
  expect(page?.querySelector('h1')?.textContent).toBe('Hôm nay – Quá hạn');
  expect(page?.querySelector('.group th')?.getAttribute('colspan')).toBe('2');
  expect([...(page?.querySelectorAll('tbody tr:last-child td:last-child > div') ?? [])].map((line) => line.textContent)).toEqual([
    '<b>H56-1</b>',
    'dòng hai',
  ]);
  dispatchEvent(new Event('afterprint'));
  expect(document.body.querySelector('.on-paper')).toBeNull();
});

it('what is no paper is not printed', async () => {
  await fakeBrowser.storage.session.set({ formPaper: { columns: 3 } });
  expect(await takePaper()).toBeUndefined();
});

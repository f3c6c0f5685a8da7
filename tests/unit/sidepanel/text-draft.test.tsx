// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextSection } from '../../../entrypoints/sidepanel/text-section';
import * as download from '../../../lib/browser/download';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';
import { parseSettings } from '../../../lib/settings/parse-settings';
import type { Store } from '../../../lib/store/schema';
import { byText, click, draw } from '../components/draw';
import { p, r, wordFile } from '../narrative/word-file';
import { paragraphsOf, unpackedDocx } from '../letters/unpacked-docx';
import { freshStore } from '../store/sample';

const settings = { ...parseSettings(undefined).settings, unit: 'UBND xã Xuân Du' };
const figures: Readonly<Partial<Record<IndicatorId, number>>> = {
  'toResolve.total': 470,
  'received.total': 460,
  'received.online': 400,
  'received.directOrPostal': 60,
  carriedOver: 10,
  'resolved.total': 452,
  'resolved.early': 412,
  'resolved.onTime': 38,
  'resolved.late': 2,
  'pending.total': 18,
  'pending.inTime': 12,
  'pending.overdue': 6,
};

let store: Store;

async function freeze(hash: string, period: { from: string; to: string }, cells: readonly number[]): Promise<void> {
  const columns = Object.keys(figures).map((indicator, at) => ({ number: at + 3, indicator: indicator as IndicatorId, path: [indicator] }));
  await store.frozen.add({
    format: 'soat-mot-cua/chot-so-lieu',
    version: 1,
    hash,
    from: 'here',
    keptAt: '2026-03-16T08:00:00',
    at: '2026-03-16T08:00:00',
    unit: 'UBND xã Xuân Du',
    period,
    source: 'count',
    form: { id: 'ii-06a', number: 'II.06a', title: 'Biểu II.06a', legalBasis: '', columns, equations: [] },
    rowsAre: 'field',
    rows: [],
    total: { label: 'Tổng số', cells },
    counted: 470,
    unplaced: 0,
    captures: [],
    findings: [],
  });
}

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

async function until(holds: () => void): Promise<void> {
  world.IS_REACT_ACT_ENVIRONMENT = false;
  await vi.waitFor(holds, { timeout: 30_000 });
  world.IS_REACT_ACT_ENVIRONMENT = true;
}

async function openDrawer(): Promise<{ place: HTMLElement; drawer: Element }> {
  const place = await draw(<TextSection store={store} settings={settings} now="2026-03-16T09:00:00" onOpen={() => {}} />);
  await click(byText(place, 'button', 'Soạn báo cáo'));
  await until(() => expect(place.querySelector('dialog')).not.toBeNull());
  return { place, drawer: place.querySelector('dialog')! };
}

beforeEach(() => {
  fakeBrowser.reset();
  store = freshStore();
});

afterEach(() => vi.restoreAllMocks());

it('without figures it says what to do first', async () => {
  const { drawer } = await openDrawer();
  await until(() => expect(drawer.textContent).toContain('Chưa có số liệu để soạn báo cáo'));
});

it('a report of the newest period, compared with the one before; checked, it has no finding', async () => {
  await freeze(
    'old',
    { from: '2025-09-15', to: '2025-12-14' },
    Object.values(figures).map((value) => value * 2),
  );
  await freeze('new', { from: '2025-12-15', to: '2026-03-14' }, Object.values(figures));
  const { place, drawer } = await openDrawer();
  await until(() => expect(drawer.querySelector('.draftpaper')?.textContent).toContain('470 hồ sơ'));
  expect(drawer.querySelector('.draftpaper')?.textContent).toMatch(/452 hồ sơ.*kỳ trước|giảm 452/s);
  expect(drawer.querySelector('.sourced')?.getAttribute('title')).toContain('Biểu II.06a');

  const saved = vi.spyOn(download, 'downloadFile').mockImplementation(() => {});
  await click(byText(drawer, 'button', 'Tải Word'));
  await until(() => expect(drawer.textContent).toContain('Đã tải bao-cao_ubnd-xa-xuan-du_2026-03-14_2026-03-16.docx'));
  const paragraphs = paragraphsOf((await unpackedDocx(saved.mock.lastCall![1])).get('word/document.xml')!);
  expect(paragraphs.join('\n')).toContain('470 hồ sơ');

  await click(byText(drawer, 'button', 'Đưa sang ô soát'));
  await until(() => expect(place.querySelector('section[aria-label="Kết quả soát"]')).not.toBeNull());
  expect(place.querySelector('dialog')).toBeNull();
  expect(place.querySelector('textarea')?.value).toContain('470 hồ sơ');
  expect([...place.querySelectorAll('article')].map((card) => card.textContent)).toEqual([]);
});

it('the office’s own template is filled as a file, and what it asks for in vain is named', async () => {
  await freeze('new', { from: '2025-12-15', to: '2026-03-14' }, Object.values(figures));
  const { drawer } = await openDrawer();
  await until(() => expect(drawer.querySelector('.draftpaper')).not.toBeNull());
  const input = drawer.querySelector<HTMLInputElement>('input[type=file]')!;
  const template = wordFile(p(r('Đã nhận {{tổng tiếp nhận}} hồ sơ, {{không có tên này}}.')));
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([template], 'Mẫu.docx')] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await until(() => expect(drawer.querySelector('.draftpaper')?.textContent).toContain('Đã nhận 470 hồ sơ'));
  expect(drawer.textContent).toContain('“không có tên này”');
  const saved = vi.spyOn(download, 'downloadFile').mockImplementation(() => {});
  await click(byText(drawer, 'button', 'Tải Word'));
  await until(() => expect(saved).toHaveBeenCalled());
  const paragraphs = paragraphsOf((await unpackedDocx(saved.mock.lastCall![1])).get('word/document.xml')!);
  expect(paragraphs).toEqual(['Đã nhận 470 hồ sơ, {{không có tên này}}.']);
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_OFFICE_UNITS } from '../../../lib/report/units/office-units';
import { wordsWithFrozen } from '../../../entrypoints/sidepanel/frozen-sentences';
import { ChartsDrawer } from '../../../entrypoints/sidepanel/charts-drawer';
import { RollupDrawer } from '../../../entrypoints/sidepanel/rollup-drawer';
import { WordsProvider } from '../../../components/common/words';
import * as download from '../../../lib/browser/download';
import { NO_OFFICE_TARGETS } from '../../../lib/report/targets/office-targets';
import { parseSettings } from '../../../lib/settings/parse-settings';
import { frozenReports, keepFrozen } from '../../../lib/store/frozen';
import { expectedUnits, expectUnits, rollupNames } from '../../../lib/store/rollup';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { ok } from '../../../lib/text/result';
import common from '../../../lib/text/messages/vi/common.json';
import reportSentences from '../../../lib/text/messages/vi/report.json';
import workspace from '../../../lib/text/messages/vi/workspace.json';
import { createSay } from '../../../lib/text/say';
import { byText, click, draw } from '../components/draw';
import { paragraphsOf, unpackedDocx } from '../letters/unpacked-docx';
import { report, row } from '../report/rollup/sample';
import { dossier, freshStore, listPage, value } from '../store/sample';

const settings = { ...parseSettings(undefined).settings, unit: 'UBND tỉnh A' };
const now = '2026-06-20T08:00:00';
const words = wordsWithFrozen({ say: createSay({ ...common, ...workspace, ...reportSentences }, 'vi'), language: 'vi' });
const target = { index: 'dung-han', year: 2026, atLeast: 95, decision: 'QĐ 1' };

let store: Store;
beforeEach(() => {
  fakeBrowser.reset();
  store = freshStore();
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () =>
    ok({ targets: { ...NO_OFFICE_TARGETS, targets: [target] }, units: NO_OFFICE_UNITS }),
  );
});
afterEach(() => vi.restoreAllMocks());

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
async function until(holds: () => void): Promise<void> {
  world.IS_REACT_ACT_ENVIRONMENT = false;
  await vi.waitFor(holds, { timeout: 5_000 });
  world.IS_REACT_ACT_ENVIRONMENT = true;
}

async function keep(...reports: ReturnType<typeof report>[]): Promise<void> {
  for (const one of reports) value(await keepFrozen(store, one, 'file', now));
}

async function open(
  holds: string,
  drawer = <RollupDrawer store={store} settings={settings} now={now} onOpen={vi.fn()} onClose={vi.fn()} />,
) {
  const place = await draw(<WordsProvider words={words}>{drawer}</WordsProvider>);
  await until(() => expect(place.textContent).toContain(holds));
  return place;
}

describe('reports of units added up in the workspace', () => {
  it('says what to do first', async () => {
    expect((await open('Chưa có gói số liệu nào')).textContent).toContain('Mở gói đã chốt');
  });

  it('adds up, lists who is missing and what to look at, and asks what a name means', async () => {
    await keep(
      report('Xã An', { 'Hộ tịch': row(5, 3, 1, 2, 0) }),
      report('Trung tâm PVHCC xã Bắc', { 'Hộ tịch': row(10, 0, 0, 0, 0), 'Đất đai': row(4, 0, 0, 0, 0) }),
    );
    value(await expectUnits(store, ['Xã An', 'Xã Bắc', 'Xã Cao'], now));
    const place = await open('2 đơn vị đã gửi, 3 đơn vị phải báo cáo');
    expect(place.textContent).toContain('2 đơn vị chưa gửi: Xã Bắc, Xã Cao.');
    expect(place.textContent).toContain('Không thấy mâu thuẫn giữa các gói.');
    const sheet = byText(place, '.sheet', 'Tiếp nhận')!;
    expect([...sheet.querySelectorAll('tbody tr')].map((line) => [...line.children].slice(0, 3).map((cell) => cell.textContent))).toEqual([
      ['1', 'Đất đai', '4'],
      ['2', 'Hộ tịch', '21'],
      ['Tổng số', '25', '25'],
    ]);
    await click(byText(place, 'button', 'Là “Xã Bắc”'));
    await until(() => expect(place.textContent).toContain('1 đơn vị chưa gửi: Xã Cao.'));
    expect(await rollupNames(store)).toMatchObject([{ kind: 'unit', from: 'Trung tâm PVHCC xã Bắc', to: 'Xã Bắc' }]);
    await click(byText(place, 'button', 'Bỏ'));
    await until(() => expect(place.textContent).toContain('2 đơn vị chưa gửi'));
  });

  it('the units that have to report can begin with those that did', async () => {
    await keep(report('Xã An', { 'Hộ tịch': row(5, 3, 1, 2, 0) }));
    const place = await open('1 đơn vị đã gửi. Nhập danh sách');
    await click(byText(place, 'button', 'Lấy 1 đơn vị đã gửi'));
    await click(byText(place, 'button', 'Lưu 1 đơn vị'));
    await until(() => expect(place.textContent).toContain('1 đơn vị đã gửi, 1 đơn vị phải báo cáo.'));
    expect(await expectedUnits(store)).toEqual(['Xã An']);
  });

  it('the notice names rates, who is behind and who is missing, and ranks nobody', async () => {
    await keep(report('Xã Cao', { 'Hộ tịch': row(5, 3, 1, 2, 0) }), report('Xã An', { 'Hộ tịch': row(1000, 0, 0, 0, 0) }));
    value(await expectUnits(store, ['Xã An', 'Xã Bắc', 'Xã Cao'], now));
    const files: Blob[] = [];
    vi.spyOn(download, 'downloadFile').mockImplementation((_name, file) => void files.push(file));
    const place = await open('Xuất thông báo');
    await click(byText(place, 'button', 'Xuất thông báo'));
    await until(() => expect(place.textContent).toContain('Đã lưu thong-bao_ubnd-tinh-a_2026-06-14_2026-06-20.docx'));
    const texts = paragraphsOf((await unpackedDocx(files[0]!)).get('word/document.xml') ?? '');
    expect(texts).toEqual(
      expect.arrayContaining([
        'UBND TỈNH A',
        'Tình hình tiếp nhận, giải quyết thủ tục hành chính Tháng 6/2026 (15/05/2026 – 14/06/2026)',
        'Có 2/3 đơn vị gửi báo cáo. Kết quả tổng hợp của các đơn vị đã gửi như sau:',
        'Có 1 đơn vị chưa gửi báo cáo: Xã Bắc.',
        'Có 1 đơn vị chưa đạt chỉ tiêu giải quyết đúng hạn: Xã Cao (88,88%).',
        'Có 1 đơn vị còn hồ sơ quá hạn: Xã Cao 1 hồ sơ.',
      ]),
    );
    const from = texts.indexOf('Xã An');
    expect(texts.slice(from, from + 7)).toEqual(['Xã An', '1.000', '1.000', '100%', '100%', '0', '95%: đạt']);
    expect(texts.indexOf('Xã An')).toBeLessThan(texts.indexOf('Xã Cao'));
    expect(texts.join(' ')).not.toMatch(/\[notice|undefined|NaN/);
  });
});

it('the sums are frozen to be handed on, and are no report of a unit here', async () => {
  await keep(report('Xã An', { 'Hộ tịch': row(5, 3, 1, 2, 0) }), report('Xã Bắc', { 'Hộ tịch': row(1, 0, 0, 0, 0) }));
  const place = await open('2 đơn vị đã gửi');
  await click(byText(place, 'button', 'Chốt số liệu'));
  expect(byText(place, 'dialog', 'Gói giữ 1 dòng số liệu, 2 nguồn, 0 mâu thuẫn')).toBeDefined();
  await click([...place.querySelectorAll<HTMLElement>('dialog dialog button')].at(-1));
  await until(() => expect(place.textContent).toContain('Đã chốt số liệu của UBND tỉnh A'));
  const kept = (await frozenReports(store)).find(({ source }) => source === 'rollup');
  expect(kept).toMatchObject({ unit: 'UBND tỉnh A', from: 'here', total: { cells: [12, 12, 0, 0, 10, 6, 3, 1, 2, 2, 0] } });
  expect(place.textContent).toContain('2 đơn vị đã gửi');
});

describe('charts', () => {
  it('show rates by month against the target, late dossiers by lĩnh vực, each with its table', async () => {
    const month = (n: number) => ({ period: { from: `2026-0${n - 1}-15`, to: `2026-0${n}-14` } });
    await keep(
      report('UBND tỉnh A', { 'Hộ tịch': row(9, 0, 1, 0, 0) }, month(4)),
      report('UBND tỉnh A', { 'Hộ tịch': row(8, 0, 2, 0, 0) }, month(5)),
    );
    const late = dossier('H56.1-260602-0001', { received: '2026-06-02T08:00:00', due: '2026-06-05T17:00:00' });
    value(await saveListPage(store, listPage([late]), []));
    const place = await open(
      'Tỷ lệ giải quyết đúng hạn theo tháng',
      <ChartsDrawer store={store} settings={settings} now="2026-06-14T08:00:00" onOpen={vi.fn()} onClose={vi.fn()} />,
    );
    await until(() => expect(byText(place, 'figure', 'đúng hạn theo tháng')?.querySelector('svg')).not.toBeNull());
    const figure = byText(place, 'figure', 'đúng hạn theo tháng')!;
    expect(figure.querySelectorAll('circle')).toHaveLength(2);
    expect(figure.querySelector('.mark')).not.toBeNull();
    const lines = [...figure.querySelectorAll('tbody tr')].map((line) => [...line.children].map((cell) => cell.textContent));
    expect(lines).toHaveLength(12);
    expect(lines.slice(-3)).toEqual([
      ['Tháng 4/2026', '90%', 'Số đã chốt'],
      ['Tháng 5/2026', '80%', 'Số đã chốt'],
      ['Tháng 6/2026', '—', 'Đếm từ hồ sơ đã lưu'],
    ]);
    const bars = byText(place, 'figure', 'Hồ sơ quá hạn theo lĩnh vực')!;
    expect([...bars.querySelectorAll('tbody tr')].map((line) => line.textContent)).toEqual(['Hộ tịch1']);
    expect(bars.querySelector('svg')?.getAttribute('aria-label')).toContain('Tháng 6/2026');
    expect(byText(place, 'figure', 'theo đơn vị')).toBeUndefined();
    await act(async () => {});
  });

  it('show units beside one another, from what they handed in', async () => {
    await keep(report('Xã An', { 'Hộ tịch': row(9, 0, 1, 0, 0) }), report('Xã Bắc', { 'Hộ tịch': row(5, 0, 0, 5, 0) }));
    const place = await open(
      'Tỷ lệ đúng hạn theo đơn vị',
      <ChartsDrawer store={store} settings={settings} now="2026-06-14T08:00:00" onOpen={vi.fn()} onClose={vi.fn()} />,
    );
    // The months are counted in their own time.
    await until(() => expect(byText(place, 'figure', 'đúng hạn theo tháng')).toBeDefined());
    const rows = (title: string) => [...byText(place, 'figure', title)!.querySelectorAll('tbody tr')].map((line) => line.textContent);
    expect(rows('Tỷ lệ đúng hạn theo đơn vị')).toEqual(['Xã An90%95%', 'Xã Bắc100%95%']);
    expect(rows('Tỷ lệ giải quyết theo đơn vị')).toEqual(['Xã An100%', 'Xã Bắc50%']);
  });
});

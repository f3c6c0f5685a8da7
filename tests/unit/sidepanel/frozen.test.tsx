// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { frozenHandlers } from '../../../entrypoints/background/frozen-handlers';
import { FrozenDesk } from '../../../entrypoints/sidepanel/frozen-desk';
import { FrozenReport } from '../../../entrypoints/sidepanel/frozen-report';
import * as download from '../../../lib/browser/download';
import { NO_OFFICE_TARGETS } from '../../../lib/report/targets/office-targets';
import { countForm } from '../../../lib/report/count-form';
import { td06a } from '../../../lib/report/conventions/td-06a';
import { NO_OFFICE_FORMS } from '../../../lib/report/office-forms';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { parseSettings } from '../../../lib/settings/parse-settings';
import { allDossiers } from '../../../lib/store/dossiers';
import { frozenPackage, frozenReports } from '../../../lib/store/frozen';
import { saveFigures } from '../../../lib/store/save-figures';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { ok } from '../../../lib/text/result';
import { byText, click, draw } from '../components/draw';
import { complete, dossier, figures, freshStore, listPage, PORTAL, value } from '../store/sample';

const UNIT = 'Xã Xuân Du';
const settings = { ...parseSettings(undefined).settings, unit: UNIT };
const now = '2026-03-16T08:00:00';
const period = { from: '2025-12-15', to: '2026-03-14' };
const codes = ['H56.1-260302-0001', 'H56.1-260302-0002', 'H56.1-260302-0003', 'H56.1-260302-0004'];

let store: Store;
let saved: { name: string; text: string }[];

beforeEach(async () => {
  fakeBrowser.reset();
  store = freshStore();
  saved = [];
  value(
    await saveListPage(
      store,
      listPage(
        codes.map((code) => dossier(code)),
        { completeness: complete, period, periodFrom: 'query' },
      ),
      [],
    ),
  );
  value(await saveFigures(store, figures([4, 5], { period, unit: UNIT })));
  vi.spyOn(download, 'downloadText').mockImplementation((name, text) => void saved.push({ name, text }));
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (envelope: unknown) => {
    const { message, input } = envelope as { message: string; input: never };
    if (message === 'office.read') return ok({ targets: NO_OFFICE_TARGETS });
    if (message === 'forms.read') return ok({ own: NO_OFFICE_FORMS, shipped: [], unreadable: false });
    return frozenHandlers(store)[message as 'frozen.open'](input, {} as never);
  });
});
afterEach(() => vi.restoreAllMocks());

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
async function until(holds: () => void): Promise<void> {
  world.IS_REACT_ACT_ENVIRONMENT = false;
  await vi.waitFor(holds, { timeout: 5_000 });
  world.IS_REACT_ACT_ENVIRONMENT = true;
}

async function write(box: HTMLTextAreaElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Freezes what is stored now, as the official does. */
async function freeze(note = ''): Promise<HTMLElement> {
  const dossiers = await allDossiers(store);
  const counted = countForm({ form: ii06a, convention: td06a, dossiers, period, rowsAre: 'field' });
  const count = { convention: td06a, dossiers, rowOf: () => 'Hộ tịch', counted: counted.counted, unplaced: counted.unplaced };
  const place = await draw(
    <FrozenReport store={store} settings={settings} now={now} form={ii06a} figures={counted} unit={UNIT} count={count} />,
  );
  await click(byText(place, 'button', 'Chốt số liệu'));
  await until(() => expect(place.querySelector('dialog')).not.toBeNull());
  if (note !== '') await write(byText(place, 'label', 'Ghi chú')!.querySelector('textarea')!, note);
  return place;
}

const confirm = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>('dialog button')].at(-1);

async function desk(onOpen = vi.fn()): Promise<HTMLElement> {
  const place = await draw(<FrozenDesk store={store} settings={settings} now={now} onOpen={onOpen} />);
  await until(() => expect(place.querySelector('summary')).not.toBeNull());
  return place;
}

async function take(place: HTMLElement, files: readonly File[]): Promise<void> {
  const box = place.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(box, 'files', { configurable: true, value: files });
  await act(async () => void box.dispatchEvent(new Event('change', { bubbles: true })));
}

it('figures are frozen with what they rest on, and three dossiers that change later are exactly three', async () => {
  const place = await freeze('Nộp lần 1');
  expect(place.querySelector('dialog')?.textContent).toContain('Gói giữ 1 dòng số liệu, 4 hồ sơ (không giữ mã), 2 lần đọc');
  await click(confirm(place));
  await until(() => expect(place.textContent).toContain('Đã chốt số liệu của Xã Xuân Du'));
  const [report] = await frozenReports(store);
  expect(report).toMatchObject({ unit: UNIT, note: 'Nộp lần 1', counted: 4, source: 'count', portals: [PORTAL] });
  expect(JSON.stringify(await frozenPackage(store, report!.hash))).not.toMatch(/H56\.1-2603/);

  const changed = codes
    .slice(0, 3)
    .map((code) => dossier(code, { state: 'resolved', stateText: 'Đã xong', completed: '2026-03-05T10:00:00' }));
  value(await saveListPage(store, listPage(changed, { at: '2026-03-17T08:00:00' }), []));
  const onOpen = vi.fn();
  const opened = await desk(onOpen);
  expect(opened.querySelector('summary')?.textContent).toBe('Số liệu đã chốt (1)');
  await click(byText(opened, 'button.link', UNIT));
  await until(() => expect(opened.textContent).toContain('3 hồ sơ đổi trạng thái sau khi chốt'));
  const list = byText(opened, 'details', '3 hồ sơ đổi trạng thái')!;
  expect([...list.querySelectorAll('button.code')].map((button) => button.textContent)).toEqual(codes.slice(0, 3));
  expect(list.textContent).toContain('Đang xử lý → ');
  await click(list.querySelector('button.code'));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(`${PORTAL}|${codes[0]}`);
});

it('a note about people is not frozen', async () => {
  const place = await freeze('gọi 0912345678');
  expect(place.textContent).toContain('Bỏ đi rồi chốt');
  expect(confirm(place)).toHaveProperty('disabled', true);
});

it('a package goes out as a file and opens elsewhere; one that was edited is refused and nothing is kept', async () => {
  const place = await freeze();
  await click(confirm(place));
  await until(() => expect(place.textContent).toContain('Đã chốt'));
  const opened = await desk();
  await click(byText(opened, 'button.link', UNIT));
  await until(() => expect(byText(opened, 'button', 'Xuất gói đã chốt')).toBeDefined());
  expect(opened.textContent).toContain('Không có gì thay đổi sau khi chốt.');
  await click(byText(opened, 'button', 'Xuất gói đã chốt'));
  const { name, text } = saved[0]!;
  expect(name).toMatch(/^goi-chot_xa-xuan-du_ii-06a-2026-03-14-[0-9a-f]{8}_20\d\d-\d\d-\d\d\.json$/);

  store = freshStore();
  const province = await desk();
  await take(province, [new File([text.replace('"counted": 4', '"counted": 5')], 'sua.json'), new File([text], 'goc.json')]);
  await until(() => expect(province.querySelector('[role=alert]')).not.toBeNull());
  expect(province.querySelector('[role=alert]')?.textContent).toContain('sua.json: Nội dung gói khác với mã đối chiếu');
  expect((await frozenReports(store)).map(({ from, unit }) => [from, unit])).toEqual([['file', UNIT]]);
});

it('without the dossiers only the frozen figures are shown', async () => {
  const place = await freeze();
  await click(confirm(place));
  await until(() => expect(place.textContent).toContain('Đã chốt'));
  await store.dossiers.clear();
  const opened = await desk();
  await click(byText(opened, 'button.link', UNIT));
  await until(() => expect(opened.textContent).toContain('Máy này không có hồ sơ nào trong 4 hồ sơ của gói'));
  expect(opened.textContent).not.toContain('ô có số khác');
  expect(byText(opened, '.sheet', 'Tiếp nhận')?.textContent).toContain('Hộ tịch');
});

it('the block of the form goes to the clipboard', async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  const place = await freeze();
  await click(byText(place, 'dialog button', 'Thôi'));
  await click(byText(place, 'button', 'Sao chép theo biểu'));
  await until(() => expect(place.textContent).toContain('Đã sao chép 1 dòng, 11 cột'));
  expect(copied).toHaveLength(1);
  expect(copied[0]!.split('\t')).toHaveLength(11);
  expect(copied[0]!.startsWith('4\t')).toBe(true);
});

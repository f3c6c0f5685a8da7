// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letterHandlers } from '../../../entrypoints/background/letter-handlers';
import { LettersDrawer } from '../../../entrypoints/sidepanel/letters-drawer';
import * as download from '../../../lib/browser/download';
import { keepList, keepRows, OWNER_SHOWN } from '../../../lib/browser/session-rows';
import { NO_OFFICE_DAYS } from '../../../lib/calendar/office-calendar';
import { NO_OFFICE_TERMS } from '../../../lib/calendar/office-terms';
import { mau03tt012018 } from '../../../lib/letters/forms/mau-03-tt01-2018';
import { mau04tt012018 } from '../../../lib/letters/forms/mau-04-tt01-2018';
import { parseSettings } from '../../../lib/settings/parse-settings';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { ok } from '../../../lib/text/result';
import { byText, click, draw } from '../components/draw';
import { paragraphsOf, unpackedDocx } from '../letters/unpacked-docx';
import { dossier, everythingStored, freshStore, listPage, PORTAL, value } from '../store/sample';

const NAME = 'Nguyễn Thị Bịa';
const A = '000.25.31.H56-260302-0001';
const B = '000.25.31.H56-260302-0002';
const now = '2026-03-09T08:00:00';
const settings = { ...parseSettings(undefined).settings, unit: 'UBND xã Xuân Du' };
const keys = [`${PORTAL}|${A}`, `${PORTAL}|${B}`, `${PORTAL}|gone`];

let store: Store;

beforeEach(async () => {
  fakeBrowser.reset();
  store = freshStore();
  value(await saveListPage(store, listPage([dossier(A), dossier(B, { state: 'returnedToCitizen' })]), []));
  await keepList('reading', { portal: PORTAL, screen: 'x', filter: {} });
  await keepRows('reading', 1, 0, [{ 'Mã hồ sơ': A, [OWNER_SHOWN]: '1', 'Người nộp': NAME, 'Địa chỉ': 'Thôn 2' }]);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (envelope: unknown) => {
    const { message, input } = envelope as { message: string; input: never };
    if (message === 'office.read') return ok({ calendar: NO_OFFICE_DAYS, terms: NO_OFFICE_TERMS });
    return letterHandlers[message as keyof typeof letterHandlers](input, {} as never);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

/** What comes of an answer is drawn in its own time, as in a browser. */
async function until(holds: () => void): Promise<void> {
  world.IS_REACT_ACT_ENVIRONMENT = false;
  await vi.waitFor(holds);
  world.IS_REACT_ACT_ENVIRONMENT = true;
}

async function open(props: { keys?: readonly string[]; inTab?: boolean } = {}): Promise<HTMLElement> {
  const given = { keys, inTab: true, ...props };
  const place = await draw(<LettersDrawer store={store} settings={settings} now={now} onClose={() => {}} {...given} />);
  await until(() => expect(place.querySelector('.desk')).not.toBeNull());
  return place;
}

/** A dossier that is not overdue gets a letter only when it is ticked. */
async function tickAll(place: HTMLElement): Promise<void> {
  for (const box of place.querySelectorAll<HTMLInputElement>('.subject input[type=checkbox]:not(:checked)')) await click(box);
}

async function write(box: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event(box instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

async function take(place: HTMLElement, text: string): Promise<void> {
  const box = place.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(box, 'files', { configurable: true, value: [new File([text], 'mau.json')] });
  await act(async () => void box.dispatchEvent(new Event('change', { bubbles: true })));
}

async function onDisk(): Promise<string> {
  return `${await everythingStored(store)} ${JSON.stringify(await fakeBrowser.storage.local.get(null))}`;
}

it('one letter for each dossier that is left, to those whom a list has shown; it is told which are not overdue', async () => {
  const place = await open();
  expect(byText(place, 'h3', 'Hồ sơ:')?.textContent).toBe('Hồ sơ: 1 trong 2 phiếu');
  await tickAll(place);
  expect(byText(place, 'h3', 'Hồ sơ:')?.textContent).toBe('Hồ sơ: 2 trong 2 phiếu');
  expect([...place.querySelectorAll<HTMLInputElement>('.subject .fields input')].map((box) => box.value)).toEqual([NAME, 'Thôn 2', '', '']);
  expect([...place.querySelectorAll('.subject')].map((row) => row.textContent?.includes('không quá hạn'))).toEqual([false, true]);
  expect(place.textContent).toContain('Mở “Hồ sơ đang xử lý” trên cổng');
  // The form of 2018 is not known to hold in 2026.
  expect(place.textContent).toContain('chỉ được biết là dùng đến hết ngày 14/09/2025');
});

it('the file holds the letters, and no name is left on the disk', async () => {
  const saved = vi.spyOn(download, 'downloadFile').mockImplementation(() => {});
  const place = await open();
  await tickAll(place);
  await click(byText(place, 'button', 'Tải DOCX'));
  await until(() => expect(place.textContent).toContain('Đã tải phieu_ubnd-xa-xuan-du_mau-04-tt01-2018_2026-03-09.docx'));
  const [, file] = saved.mock.lastCall!;
  const paragraphs = paragraphsOf((await unpackedDocx(file)).get('word/document.xml')!);
  expect(paragraphs.filter((text) => text.startsWith('Kính gửi: '))).toEqual([`Kính gửi: ${NAME}`, `Kính gửi: ${'…'.repeat(20)}`]);
  expect(paragraphs).toContain(`Mã số hồ sơ: ${B}.`);
  expect(await onDisk()).not.toContain('Bịa');
  expect(await fakeBrowser.storage.local.get('letterHead')).toEqual({ letterHead: { place: 'Xuân Du', paper: 'A5' } });
});

it('a tab prints, with nothing of the letters left on the page afterwards', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const place = await open();
  await tickAll(place);
  await click(byText(place, 'button', 'In ('));
  expect(print).toHaveBeenCalledTimes(1);
  expect(document.querySelectorAll('body > .letters-print > .paper')).toHaveLength(2);
  await act(async () => void dispatchEvent(new Event('afterprint')));
  expect(document.querySelector('.letters-print')).toBeNull();
  vi.unstubAllGlobals();
});

it('the side panel does not print: it hands the letters to a tab, in memory', async () => {
  const tabs = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const place = await open({ inTab: false });
  await click(byText(place, 'button', 'Mở thẻ riêng để in'));
  await until(() => expect(tabs).toHaveBeenCalled());
  expect(JSON.stringify(tabs.mock.lastCall)).toContain('/sidepanel.html#phieu');
  expect(await onDisk()).not.toContain('Bịa');
  const other = await draw(<LettersDrawer store={store} settings={settings} now={now} keys={undefined} inTab onClose={() => {}} />);
  await until(() => expect(other.querySelector('.desk')?.textContent).toContain(NAME));
});

it('a list that is read meanwhile brings its names, and what was typed stays', async () => {
  const place = await open();
  await tickAll(place);
  const boxes = () => [...place.querySelectorAll<HTMLInputElement>('.subject .fields input')];
  await write(boxes()[0]!, 'Nguyễn Thị Bịa và con');
  await keepRows('reading', 2, 0, [{ 'Mã hồ sơ': B, [OWNER_SHOWN]: '1', 'Người nộp': 'Trần Văn Hư', 'Địa chỉ': 'Thôn 5' }]);
  await until(() => expect(boxes().map((box) => box.value)).toEqual(['Nguyễn Thị Bịa và con', 'Thôn 2', 'Trần Văn Hư', 'Thôn 5']));
});

it('a form of the office is taken in, used and thrown out', async () => {
  const place = await open();
  const form = { ...mau04tt012018, id: 'mau-04-xuan-du', title: 'PHIẾU XIN LỖI CỦA XÃ' };
  await take(place, '{}');
  await until(() => expect(place.textContent).toContain('Mẫu phiếu chưa đúng ở “version”'));
  await take(place, JSON.stringify(form));
  await until(() => expect(place.querySelector('.desk')?.textContent).toContain('PHIẾU XIN LỖI CỦA XÃ'));
  await click(byText(place, 'button', 'Xóa mẫu này'));
  await until(() => expect(place.querySelector('.desk')?.textContent).toContain(mau04tt012018.title));
});

it('a reason for an apology is none for a refusal of the office, nor the other way round when that form is thrown out', async () => {
  const place = await open();
  const reason = () => place.querySelector<HTMLTextAreaElement>('.card textarea')!;
  await write(reason(), 'số lượng hồ sơ tăng cao');
  await take(place, JSON.stringify({ ...mau03tt012018, id: 'mau-03-xuan-du', title: 'PHIẾU TỪ CHỐI CỦA XÃ' }));
  await until(() => expect(place.querySelector('.desk')?.textContent).toContain('PHIẾU TỪ CHỐI CỦA XÃ'));
  expect(place.querySelector('.desk')?.textContent).not.toContain('tăng cao');
  await write(reason(), 'không đủ điều kiện');
  await click(byText(place, 'button', 'Xóa mẫu này'));
  await until(() => expect(place.querySelector('.desk')?.textContent).toContain(mau04tt012018.title));
  expect(place.querySelector('.desk')?.textContent).not.toContain('không đủ điều kiện');
});

it('what cannot be opened, handed on or read is said', async () => {
  const full = async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  const place = await open({ inTab: false });
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(full);
  await click(byText(place, 'button', 'Mở thẻ riêng để in'));
  await until(() => expect(byText(place, '[role=status]', 'Chưa thực hiện được')).toBeDefined());
  vi.spyOn(File.prototype, 'text').mockImplementation(full);
  await take(place, '{}');
  await until(() => expect(place.textContent?.match(/Chưa thực hiện được/g)).toHaveLength(2));

  vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementation(full);
  const closed = vi.fn();
  const other = await draw(<LettersDrawer store={store} settings={settings} now={now} keys={keys} inTab onClose={closed} />);
  await until(() => expect(other.textContent).toContain('Chưa mở được phiếu'));
  await click(byText(other, 'button', 'Đóng'));
  expect(closed).toHaveBeenCalled();
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formHandlers } from '../../../entrypoints/background/form-handlers';
import { FormsSection } from '../../../entrypoints/sidepanel/forms-section';
import type { Dossier } from '../../../lib/dossier/dossier';
import { parseSettings } from '../../../lib/settings/parse-settings';
import { saveFigures } from '../../../lib/store/save-figures';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import type { IndicatorId } from '../../../lib/vocabulary/indicator';
import { byText, click, draw } from '../components/draw';
import { dossier, figures, freshStore, listPage, PORTAL, value } from '../store/sample';

// Parts that are fetched after the section stands; they have tests of their own.
vi.mock('../../../entrypoints/sidepanel/frozen-desk', () => ({ FrozenDesk: () => null }));
vi.mock('../../../entrypoints/sidepanel/frozen-report', () => ({ FrozenReport: () => null }));

const now = '2026-03-16T08:00:00';
const period = { from: '2025-12-15', to: '2026-03-14' };
const unit = 'Xã Xuân Du';
const settings = { ...parseSettings(undefined).settings, unit };
const opened = vi.fn();
let store: Store;

const online = (code: string, more: Partial<Dossier>): Dossier =>
  dossier(code, { unit, channel: 'online', received: '2026-01-05T08:00:00', due: '2026-01-12T17:00:00', ...more });
const dossiers = [
  online('D1', { state: 'withdrawn', completed: '2026-02-02T08:00:00' }),
  online('D2', { state: 'resolved', completed: '2026-01-10T08:00:00' }),
  online('D3', { state: 'waitingSupplement' }),
];

/** A table of the portal: one lĩnh vực and a total. */
function table(values: Partial<Record<IndicatorId, number>>) {
  const entries = Object.entries(values) as [IndicatorId, number][];
  const cells = entries.map(([, amount]) => ({ raw: String(amount), value: amount, decimals: 0 }));
  return figures([], {
    period,
    unit,
    at: '2026-03-15T08:00:00',
    table: {
      columns: entries.map(([indicator], col) => ({ col, path: [indicator], indicator })),
      rows: [
        { row: 1, label: 'Hộ tịch', kind: 'data', cells },
        { row: 2, label: 'Tổng số', kind: 'total', cells },
      ],
      rowsAre: 'field',
      formulas: [],
      unclear: [],
    },
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  opened.mockReset();
  store = freshStore();
  value(await saveListPage(store, listPage(dossiers, { address: '/tra-cuu', screen: 'Tra cứu', filter: {} }), []));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (envelope: unknown) => {
    const { message, input } = envelope as { message: keyof typeof formHandlers; input: never };
    return formHandlers[message](input, {} as never);
  });
});
afterEach(() => vi.restoreAllMocks());

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
async function until(holds: () => void): Promise<void> {
  world.IS_REACT_ACT_ENVIRONMENT = false;
  await vi.waitFor(holds);
  world.IS_REACT_ACT_ENVIRONMENT = true;
}

async function open(): Promise<HTMLElement> {
  const place = await draw(<FormsSection store={store} settings={settings} now={now} onOpen={opened} />);
  await until(() => expect(place.querySelector('table')).not.toBeNull());
  return place;
}

const field = (place: HTMLElement, label: string): HTMLInputElement | HTMLSelectElement => {
  const found = [...place.querySelectorAll('.field')].find((one) => one.querySelector('.label')?.textContent === label);
  return found!.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;
};
async function set(box: HTMLInputElement | HTMLSelectElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event(box instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
  await act(async () => void box.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
}
const choose = (place: HTMLElement, label: string, option: string | RegExp): Promise<void> => {
  const box = field(place, label) as HTMLSelectElement;
  const found = [...box.options].find(({ text }) => (typeof option === 'string' ? text.includes(option) : option.test(text)));
  if (found === undefined) throw new Error(`${label}: ${[...box.options].map(({ text }) => text).join(' | ')}`);
  return set(box, found.value);
};
const totals = (place: HTMLElement): string[] =>
  [...[...place.querySelectorAll('.pinned tr.total')].at(-1)!.querySelectorAll('td')].map((cell) => cell.textContent ?? '');

it('counts the form and tells of every figure where it comes from', async () => {
  const place = await open();
  expect(totals(place)).toEqual(['3', '3', '0', '0', '2', '1', '1', '0', '1', '1', '0']);
  await click([...place.querySelectorAll('.pinned tr.total button.cell')][4]);
  const origin = place.querySelector('[aria-label="Số này từ đâu"]')?.textContent ?? '';
  expect(origin).toContain('“Tra cứu” của motcua.example.gov.vn, đọc 03/03/2026 08:00: 2 hồ sơ');
  expect(origin).toContain('/tra-cuu');
  expect(origin).toContain('Cách đếm của báo cáo tổng hợp 06a trên cổng');
  expect(origin).toContain('(7) = (8) + (9) + (10): đúng');
});

it('shows the dossiers that move under another way of counting', async () => {
  const place = await open();
  await choose(place, 'So với', 'xếp hồ sơ trả lại, xin rút theo hạn');
  const compared = place.querySelector('[aria-label="So sánh"]');
  expect(compared?.textContent).toContain('4/22 ô khác nhau');
  const moved = place.querySelector('[aria-label="Hồ sơ chuyển cột"]')!;
  expect(moved.textContent).toContain('Đúng hạn sang cột (10)');
  await click(byText(moved as HTMLElement, 'button', '1 hồ sơ'));
  await click(byText(moved as HTMLElement, 'button.code', 'D1'));
  expect(opened).toHaveBeenCalledWith(`${PORTAL}|D1`);
});

it('says by which way the portal counts, and opens a difference to the dossiers behind it', async () => {
  const counts = {
    'toResolve.total': 3,
    'received.online': 3,
    'resolved.total': 2,
    'resolved.early': 1,
    'resolved.onTime': 0,
    'resolved.late': 1,
  };
  value(await saveFigures(store, table(counts)));
  const place = await open();
  const said = 'Bảng “Báo cáo 06a” trùng với “Cách đếm xếp hồ sơ trả lại, xin rút theo hạn” ở cả 12 ô đối chiếu được';
  await until(() => expect(place.textContent).toContain(said));
  await choose(place, 'So với', 'Bảng “Báo cáo 06a”');
  await click(byText(place.querySelector<HTMLElement>('[aria-label="So sánh"]')!, 'td button', '+1'));
  expect(place.textContent).toContain('Đếm theo “Cách đếm xếp hồ sơ trả lại, xin rút theo hạn” thì ra đúng số bên kia');
  await click(byText(place, 'button', 'Dùng cách đếm này'));
  expect(totals(place)).toEqual(['3', '3', '0', '0', '2', '1', '0', '1', '1', '1', '0']);
});

it('a form of petitions is filled from the table that counts them', async () => {
  value(await saveFigures(store, { ...table({ 'petition.total': 12, 'petition.received': 10, 'petition.carriedOver': 2 }) }));
  const place = await open();
  await choose(place, 'Biểu mẫu', 'II.05a');
  expect(totals(place)).toEqual(['12', '10', '2']);
  expect(place.textContent).toContain('Văn phòng Chính phủ');
});

it('a period that is none of the rule asks first, and can be kept under a name', async () => {
  const place = await open();
  await set(field(place, 'Từ ngày'), '16/12/2025');
  expect(place.querySelector('.pinned')).toBeNull();
  expect(place.textContent).toContain('Kỳ này dài 89 ngày và không trùng kỳ báo cáo nào');
  await click(byText(place, 'button', 'Vẫn dùng kỳ đã chọn'));
  expect(totals(place)[0]).toBe('3');
  await set(field(place, 'Tên của kỳ này ở đơn vị') as HTMLInputElement, 'Quý I của xã');
  await click(byText(place, 'button', 'Lưu kỳ này'));
  await until(() => expect(place.textContent).toContain('Kỳ của đơn vị: Quý I của xã'));
  expect(await fakeBrowser.storage.local.get('forms')).toMatchObject({
    forms: { periods: [{ title: 'Quý I của xã', from: '2025-12-16', to: '2026-03-14' }] },
  });
});

it('a form in two systems asks whose system a portal is', async () => {
  const place = await open();
  await choose(place, 'Biểu mẫu', 'Tổng hợp TTHC cấp xã');
  expect(place.textContent).toContain('Cổng motcua.example.gov.vn thuộc hệ thống nào?');
  expect(totals(place)[0]).toBe('3');
  await click(byText(place, 'button', 'Hệ thống của tỉnh'));
  await until(() => expect(place.textContent).not.toContain('thuộc hệ thống nào'));
  expect([...place.querySelectorAll('.pinned tr.total')].map((row) => row.querySelector('td')?.textContent)).toEqual(['0', '3', '3']);
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextSection } from '../../../entrypoints/sidepanel/text-section';
import * as download from '../../../lib/browser/download';
import { handText } from '../../../lib/browser/text-handed';
import { parseSettings } from '../../../lib/settings/parse-settings';
import { freshStore } from '../store/sample';
import { byText, click, draw } from '../components/draw';

const settings = { ...parseSettings(undefined).settings, unit: 'UBND xã Xuân Du' };
const props = { store: freshStore(), settings, now: '2026-03-09T08:00:00', onOpen: () => {} };
const WRONG = 'I. Kết quả\nĐã giải quyết đúng hạn 762/264 hồ sơ.\nHết.';

beforeEach(() => fakeBrowser.reset());

afterEach(async () => {
  // What was being written outlives the section on purpose.
  const place = await draw(<TextSection {...props} />);
  await click(byText(place, 'button', 'Xóa nội dung'));
  vi.restoreAllMocks();
});

const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

async function until(holds: () => void): Promise<void> {
  world.IS_REACT_ACT_ENVIRONMENT = false;
  // The rules are fetched when the first text is checked.
  await vi.waitFor(holds, { timeout: 30_000 });
  world.IS_REACT_ACT_ENVIRONMENT = true;
}

const boxOf = (place: Element): HTMLTextAreaElement => place.querySelector('textarea')!;
const resultOf = (place: Element): Element | null => place.querySelector('section[aria-label="Kết quả soát"]');

async function type(place: Element, text: string): Promise<void> {
  const box = boxOf(place);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function check(place: Element): Promise<Element> {
  await click(byText(place, 'button', 'Soát'));
  await until(() => expect(resultOf(place)).not.toBeNull());
  return resultOf(place)!;
}

it('what is wrong is quoted, marked in the text and exported; nothing wrong is said too', async () => {
  const saved = vi.spyOn(download, 'downloadText').mockImplementation(() => {});
  const place = await draw(<TextSection {...props} />);
  await type(place, WRONG);
  expect(resultOf(place)).toBeNull();
  const result = await check(place);
  expect(result.querySelectorAll('article')).toHaveLength(1);
  expect(result.querySelector('blockquote')?.textContent).toContain('762/264');
  expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['762/264']);
  await click(byText(result, 'button', 'Xuất CSV'));
  expect(saved.mock.lastCall?.[0]).toMatch(/^soat-van-ban_ubnd-xa-xuan-du_2026-03-09\.csv$/);
  expect(saved.mock.lastCall?.[1].split('\r\n')[1]).toMatch(/^chặn,/);

  await type(place, 'Đã giải quyết đúng hạn 264/264 hồ sơ.');
  expect(place.querySelector('mark')).toBeNull();
  expect(place.textContent).toContain('Văn bản đã sửa sau lần soát này');
  const clean = await check(place);
  expect(clean.textContent).toContain('Không thấy mâu thuẫn');
  await click(byText(clean, 'button', 'Xuất CSV'));
  expect(saved.mock.lastCall?.[1].trim().split('\r\n')).toHaveLength(1);
});

it('a finding leads to its place, and the cursor in a place to its finding', async () => {
  const place = await draw(<TextSection {...props} />);
  await type(place, WRONG);
  const result = await check(place);
  await click(byText(result, 'button', 'Xem trong văn bản'));
  const box = boxOf(place);
  expect(WRONG.slice(box.selectionStart, box.selectionEnd)).toBe('762/264');
  expect(document.activeElement).toBe(box);
  expect(result.querySelector('[aria-current=true] article')).not.toBeNull();
  expect(place.querySelector('mark.chosen')).not.toBeNull();
});

it('a finding that rests on several places leads from one to the next', async () => {
  const text = 'Số hồ sơ đã giải quyết: 457 hồ sơ, trong đó: trước hạn 412 hồ sơ, đúng hạn 38 hồ sơ, quá hạn 2 hồ sơ.';
  const place = await draw(<TextSection {...props} />);
  await type(place, text);
  const result = await check(place);
  const seen: string[] = [];
  for (let i = 0; i < 5; i++) {
    await click(byText(result, 'button', 'Xem trong văn bản'));
    const { selectionStart, selectionEnd } = boxOf(place);
    seen.push(text.slice(selectionStart, selectionEnd));
  }
  expect(seen).toEqual(['457', '412', '38', '2', '457']);
});

it('the one change that would mend it is made in the text, as it would be written', async () => {
  // The environment has no such command; browsers without it are served too.
  Object.assign(document, { execCommand: () => false });
  const text = 'Báo cáo\nTỷ lệ đúng hạn 762/264 hồ sơ, đạt 99,74%.';
  const place = await draw(<TextSection {...props} />);
  await type(place, text);
  await click(byText(await check(place), 'button', 'Sửa 264 thành 764'));
  expect(boxOf(place).value).toBe(text.replace('264', '764'));
  expect((await check(place)).textContent).toContain('Không thấy mâu thuẫn');
});

it('a line that is edited loses its marks, the others keep theirs', async () => {
  const place = await draw(<TextSection {...props} />);
  await type(place, `${WRONG}\nĐúng hạn 90/80 hồ sơ.`);
  await check(place);
  await type(place, `${WRONG.replace('264', '764')}\nĐúng hạn 90/80 hồ sơ.`);
  expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['90/80']);
  expect(resultOf(place)?.textContent).toContain('Chỗ này đã được sửa sau lần soát.');
});

it('a text that is too long is refused and the box keeps what it had; nothing to check is said', async () => {
  const place = await draw(<TextSection {...props} />);
  await click(byText(place, 'button', 'Soát'));
  expect(place.querySelector('[role=alert]')?.textContent).toContain('Chưa có nội dung để soát');
  await type(place, 'Báo cáo');
  await type(place, 'a'.repeat(5_000_000));
  expect(place.querySelector('[role=alert]')?.textContent).toContain('5.000.000');
  expect(boxOf(place).value).toBe('Báo cáo');
});

it('a text handed over from a page is checked at once', async () => {
  await handText('Mục 1\r\nĐúng hạn 762/264 hồ sơ');
  const place = await draw(<TextSection {...props} />);
  await until(() => expect(resultOf(place)).not.toBeNull());
  expect(boxOf(place).value).toBe('Mục 1\nĐúng hạn 762/264 hồ sơ');
  expect(resultOf(place)!.querySelectorAll('article')).toHaveLength(1);
});

it('a text that another one has taken the place of can be taken back', async () => {
  const place = await draw(<TextSection {...props} />);
  await type(place, WRONG);
  await handText('Văn bản khác');
  await until(() => expect(boxOf(place).value).toBe('Văn bản khác'));
  await click(byText(place, 'button', 'Lấy lại nội dung trước'));
  expect(boxOf(place).value).toBe(WRONG);
});

it('what was written and found is still there after a look at another section', async () => {
  const place = await draw(<TextSection {...props} />);
  await type(place, WRONG);
  await check(place);
  const again = await draw(<TextSection {...props} />);
  expect(boxOf(again).value).toBe(WRONG);
  expect(resultOf(again)?.querySelectorAll('article')).toHaveLength(1);
});

it('figures that were frozen for the unit and the period of the report are held against it, unless told not to', async () => {
  const store = freshStore();
  await store.frozen.add({
    format: 'soat-mot-cua/chot-so-lieu',
    version: 1,
    hash: 'h',
    from: 'here',
    keptAt: '2026-03-16T08:00:00',
    at: '2026-03-16T08:00:00',
    unit: 'UBND xã Xuân Du',
    period: { from: '2025-12-15', to: '2026-03-14' },
    source: 'count',
    form: {
      id: 'x',
      number: 'x',
      title: 'Biểu II.06a',
      legalBasis: '',
      columns: [{ number: 7, indicator: 'resolved.total', path: ['Đã giải quyết'] }],
      equations: [],
    },
    rowsAre: 'field',
    rows: [],
    total: { label: 'Tổng số', cells: [120] },
    counted: 120,
    unplaced: 0,
    captures: [],
    findings: [],
  });
  const place = await draw(<TextSection {...props} store={store} />);
  await until(() => expect(place.querySelector('select')).not.toBeNull());
  await type(place, 'BÁO CÁO\nCông tác kiểm soát thủ tục hành chính quý I/2026\nI. KẾT QUẢ\n- Số hồ sơ đã giải quyết: 100 hồ sơ.');
  const result = await check(place);
  expect(result.textContent).toContain('Đã đối chiếu với 15/12/2025 – 14/03/2026, UBND xã Xuân Du: Biểu II.06a (đã chốt).');
  expect([...result.querySelectorAll('article')].filter((card) => card.textContent?.includes('120'))).toHaveLength(1);

  const choice = place.querySelector('select')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(choice, 'none');
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect((await check(place)).querySelectorAll('article')).toHaveLength(0);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FillPreview, type FillPreviewProps } from '../../../../components/fill/fill-preview';
import { chooseSources } from '../../../../lib/fill/choose-source';
import type { FillSource } from '../../../../lib/fill/plan';
import sentences from '../../../../lib/text/messages/vi/fill.json';
import { createSay } from '../../../../lib/text/say';
import { sampleForm, sampleSource, sourceRow } from '../../fill/sample-form';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const say = createSay({ ...sentences, 'source.portal': 'Bảng của cổng', 'source.count': 'Đếm từ hồ sơ' });
const form = sampleForm([
  { label: 'Đất đai', texts: ['', '9', '7', ''] },
  { label: 'Hộ tịch', states: ['locked', 'open', 'open', 'open'] },
]);
const rows = [sourceRow('Đất đai', [5770, 4, 7, 1]), sourceRow('Hộ tịch', [1, 1, 1, 0])];
const portal = sampleSource(rows);
const counted = sampleSource([sourceRow('Đất đai', [5771, 4, 7, 1]), rows[1]!], { kind: 'count', say: { id: 'source.count' } });

let root: Root;
let write: ReturnType<typeof vi.fn<FillPreviewProps['onWrite']>>;
let close: ReturnType<typeof vi.fn<FillPreviewProps['onClose']>>;

beforeEach(() => {
  document.body.replaceChildren();
  const stage = document.createElement('div');
  document.body.append(stage);
  root = createRoot(stage);
  write = vi.fn<FillPreviewProps['onWrite']>();
  close = vi.fn<FillPreviewProps['onClose']>();
});

afterEach(() => act(() => root.unmount()));

function show(sources: readonly FillSource[], byHand = true): void {
  const result = chooseSources(form, sources);
  if (!result.ok) throw new Error(result.problem.code);
  const { choices, differing } = result;
  act(() =>
    root.render(
      <FillPreview say={say} form={form} choices={choices} differing={differing} byHand={() => byHand} onWrite={write} onClose={close} />,
    ),
  );
}

const box = (name: string): HTMLInputElement => {
  const found = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    (input) => input.getAttribute('aria-label') === name,
  );
  expect(found.map((input) => input.getAttribute('aria-label'))).toEqual([name]);
  return found[0]!;
};
const names = (): string[] =>
  [...document.querySelectorAll('td input')].map((input) => input.getAttribute('aria-label') ?? '').filter((name) => name.includes(' – '));
const press = (element: Element | undefined | null): void => act(() => (element as HTMLElement).click());
const button = (name: string) => [...document.querySelectorAll('button')].find((element) => element.textContent === name)!;
const text = (): string => document.querySelector('dialog')!.textContent ?? '';
const chosen = (): string[] => write.mock.calls[0]![1].map((cell) => `${cell.row} – ${cell.column} = ${cell.value}`);

describe('preview', () => {
  it('is a dialog with its name, source, unit and period', () => {
    show([portal]);
    expect(document.querySelector('dialog')?.getAttribute('aria-label')).toBe('Xem trước khi điền');
    expect(text()).toContain('Nguồn số liệu: Bảng của cổng');
    expect(text()).toContain('UBND xã Thanh Kỳ · Kỳ: 15/03/2023 – 14/06/2023');
  });

  it('offers differences only, each under its own name, and the others on demand', () => {
    show([portal]);
    expect(names()).toHaveLength(6);
    expect(new Set(names()).size).toBe(6);
    expect(text()).not.toContain('đã đúng ✓');
    press(document.querySelector('input[role="switch"]'));
    expect(document.querySelectorAll('td.same')).toHaveLength(1);
  });

  it('a cell with another number starts unticked and shows old → new; Chọn tất cả takes it too', () => {
    show([portal]);
    const over = box('Đất đai – Tiếp nhận / Trong đó / Trực tuyến');
    expect(over.checked).toBe(false);
    expect(over.closest('td')?.textContent).toBe('9→4');
    expect(box('Đất đai – Tiếp nhận / Tổng số').closest('td')?.textContent).toContain('5.770');
    expect(box('Chọn tất cả').checked).toBe(false);
    press(box('Chọn tất cả'));
    expect(over.checked).toBe(true);
    press(button('Điền các ô đã chọn'));
    expect(chosen()).toHaveLength(6);
  });

  it('ticks by row, by column and one by one', () => {
    show([portal]);
    press(box('Chọn tất cả'));
    press(box('Chọn cả dòng Hộ tịch'));
    press(box('Chọn cả cột Đã giải quyết / Quá hạn'));
    press(box('Đất đai – Tiếp nhận / Trong đó / Trực tuyến'));
    press(button('Điền các ô đã chọn'));
    // The column was partly ticked, so pressing it ticked all of it again.
    expect(chosen()).toEqual([
      'Đất đai – Tiếp nhận / Tổng số = 5770',
      'Đất đai – Đã giải quyết / Quá hạn = 1',
      'Hộ tịch – Đã giải quyết / Quá hạn = 0',
    ]);
  });

  it('what is left out stands below with reason and figure', () => {
    show([portal]);
    expect(document.querySelector('details')?.textContent).toBe(
      '1 mục không điềnô bị khóa hoặc cổng tự tính (1)Hộ tịch – Tiếp nhận / Tổng số: 1',
    );
  });

  it('sources that differ are chosen between, never mixed', () => {
    show([portal, counted]);
    expect(text()).toContain('Các nguồn khác nhau ở 1 ô');
    press(document.querySelectorAll('input[type="radio"]')[1]);
    press(button('Điền các ô đã chọn'));
    expect(write.mock.calls[0]![0].plan.source.kind).toBe('count');
    expect(chosen()[0]).toBe('Đất đai – Tiếp nhận / Tổng số = 5771');
  });

  it('figures that cannot be true need a written reason', () => {
    show([{ ...portal, blocked: ['x'] }]);
    const area = document.querySelector('textarea')!;
    const type = (value: string): void =>
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(area, value);
        area.dispatchEvent(new Event('input', { bubbles: true }));
      });
    expect(button('Điền các ô đã chọn').disabled).toBe(true);
    type('  ngắn      ');
    expect(button('Điền các ô đã chọn').disabled).toBe(true);
    type('Đã đối chiếu sổ giấy');
    press(button('Điền các ô đã chọn'));
    expect(write.mock.calls[0]![2]).toBe('Đã đối chiếu sổ giấy');
  });

  it('a click that no person made writes nothing; closing asks for nothing', () => {
    show([portal], false);
    press(button('Điền các ô đã chọn'));
    expect(write).not.toHaveBeenCalled();
    press(button('Đóng'));
    expect(close).toHaveBeenCalledOnce();
  });
});

// @vitest-environment happy-dom
import { act, createElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { lineAfterKey } from '../../../components/today/row-keys';
import { TodayView } from '../../../components/today/today-view';
import { byText, click, draw, press } from './draw';
import { dossier, now, sumFinding } from './fixtures';

const late = (count: number, more = {}) =>
  Array.from({ length: count }, (_, n) => ({ dossier: dossier(n, more), pressure: 'late' as const }));
const none = { overdue: [], dueToday: [], dueSoon: [], stepOverdue: [], stuck: [] };

function view(more: Record<string, unknown> = {}) {
  const props = {
    reading: { lastRead: '2023-06-14T15:58:00', incomplete: [] },
    dossiers: { ...none, overdue: late(4) },
    findings: [],
    leftList: [],
    dueSoonHours: 24,
    now,
    onOpen: vi.fn(),
    onOpenCode: vi.fn(),
    onCopy: vi.fn(async () => ({ copied: true, text: 'x' })),
    onExport: vi.fn(async () => 'ho-so.csv'),
    onExportFindings: vi.fn(async () => 'canh-bao.csv'),
    onPrint: async () => {},
    onPrintFindings: async () => {},
    ...more,
  };
  return { props, element: createElement(TodayView, props) };
}

/** With the parts that the page loads by itself. */
async function show(element: ReactNode): Promise<HTMLElement> {
  const place = await draw(element);
  const parts = [import('../../../components/today/today-dossiers'), import('../../../components/today/today-actions')];
  await act(async () => void (await Promise.all([...parts, import('../../../components/common/finding-groups')])));
  return place;
}

async function choose(place: HTMLElement, label: string, value: string) {
  const select = byText(place, 'label', label)?.querySelector('select');
  await act(async () => {
    select!.value = value;
    select!.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the list by keyboard', () => {
  it('is one tab stop; arrows and End move, Enter opens what has the focus', async () => {
    const { element, props } = view();
    const place = await show(element);
    const lines = () => [...place.querySelectorAll<HTMLElement>('.rows button')];
    expect(lines().filter(({ tabIndex }) => tabIndex === 0)).toEqual([lines()[0]]);
    await press(lines()[0], 'ArrowDown');
    expect(document.activeElement).toBe(lines()[1]);
    expect(lines().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    await press(document.activeElement, 'End');
    expect(document.activeElement).toBe(lines()[3]);
    await click(document.activeElement);
    expect(props.onOpen).toHaveBeenCalledWith(dossier(3).key);
  });

  it.each([
    ['ArrowUp', 0, 0],
    ['ArrowDown', 9, 9],
    ['PageDown', 0, 9],
    ['PageUp', 9, 0],
    ['Home', 5, 0],
    ['Enter', 5, undefined],
  ])('%s from %i leads to %s of ten', (key, at, to) => {
    expect(lineAfterKey(key, at, 10)).toBe(to);
  });
});

describe('ten thousand dossiers', () => {
  it('only those in view are drawn, and each says which of how many it is', async () => {
    const many = late(10_000);
    const place = await show(view({ dossiers: { ...none, overdue: many } }).element);
    await act(async () => void (await import('../../../components/today/virtual-rows')));
    const drawn = place.querySelectorAll('.rows > li');
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.length).toBeLessThan(80);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('10000');
    const first = drawn[0]?.querySelector('button');
    await press(first, 'End');
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('10000');
    await press(document.activeElement, 'Home');
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('1');
  });
});

describe('filter and groups', () => {
  it('are behind one button; groups open and close', async () => {
    const overdue = [...late(2), { dossier: dossier(7, { unit: 'Xã Xuân Du' }), pressure: 'late' as const }];
    const place = await show(view({ dossiers: { ...none, overdue } }).element);
    expect(byText(place, 'label', 'Nhóm theo')).toBeUndefined();
    await click(byText(place, 'button', 'Lọc, nhóm'));
    await choose(place, 'Nhóm theo', 'unit');
    expect([...place.querySelectorAll('.grouphead')].map((head) => head.textContent)).toEqual([
      'UBND huyện Như Thanh2 hồ sơ',
      'Xã Xuân Du1 hồ sơ',
    ]);
    await click(place.querySelector('.grouphead'));
    expect(place.querySelectorAll('.rows .dossier')).toHaveLength(1);
  });

  it('by handler only where the office keeps handlers and wants it', async () => {
    const overdue = late(2, { extra: { 'Người xử lý': 'Cán bộ A' } });
    for (const [groupByHandler, entries, offered] of [
      [false, overdue, false],
      [true, late(2), false],
      [true, overdue, true],
    ] as const) {
      const place = await show(view({ dossiers: { ...none, overdue: entries }, groupByHandler }).element);
      await click(byText(place, 'button', 'Lọc, nhóm'));
      expect(place.querySelector('option[value="handler"]') !== null).toBe(offered);
    }
  });

  it('nothing left says so and can be undone', async () => {
    const place = await show(view().element);
    const box = place.querySelector<HTMLInputElement>('input[type=search]')!;
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(box, 'không có');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(place.textContent).toContain('Đang hiện 0 trong 4 hồ sơ');
    await click(byText(place, 'button', 'Bỏ lọc'));
    expect(place.querySelectorAll('.rows .dossier')).toHaveLength(4);
  });
});

describe('what can be done with a list', () => {
  it('the message and the file hold what is shown', async () => {
    const { element, props } = view();
    const place = await show(element);
    await click(byText(place, 'button', 'Chép tin nhắn'));
    expect(props.onCopy).toHaveBeenCalledWith(expect.objectContaining({ name: 'Quá hạn', entries: props.dossiers.overdue }));
    expect(place.querySelector('.said')?.textContent).toBe('Đã chép 4 hồ sơ. Dán vào tin nhắn để gửi.');
    await click(byText(place, 'button', 'Xuất CSV'));
    expect(place.querySelector('.said')?.textContent).toBe('Đã xuất ho-so.csv.');
  });

  it('where the browser does not let it copy, the text stands there to be copied by hand', async () => {
    const place = await show(view({ onCopy: async () => ({ copied: false, text: 'Kính gửi' }) }).element);
    await click(byText(place, 'button', 'Chép tin nhắn'));
    expect(place.querySelector('textarea')?.value).toBe('Kính gửi');
  });

  it('contradictions are saved as findings', async () => {
    const { element, props } = view({ dossiers: none, findings: [sumFinding] });
    const place = await show(element);
    await click(byText(place, 'button', 'Xuất CSV'));
    expect(props.onExportFindings).toHaveBeenCalledOnce();
  });
});

describe('an empty list', () => {
  it('names the lists that hold something, and what old figures are worth', async () => {
    const place = await show(view({ now: '2023-06-16T08:00:00' }).element);
    await click(byText(place, '.tile', 'Treo'));
    expect(place.querySelector('.empty')?.textContent).toContain('Số liệu đã cũ.');
    await click(byText(place, '.empty button', 'Quá hạn: 4'));
    expect(place.querySelectorAll('.rows .dossier')).toHaveLength(4);
  });
});

// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { expect, it, vi } from 'vitest';
import { FindingList } from '../../../components/common/finding-list';
import { WaivingProvider, type Waiving } from '../../../components/common/waiving';
import { printOf, type Waiver } from '../../../lib/check/waive';
import { byText, click, draw } from './draw';
import { sumFinding } from './fixtures';

function listWith(waivers: readonly Waiver[], more: Partial<Waiving> = {}) {
  const answers = { setAside: vi.fn(async () => undefined), takeBack: vi.fn(async () => undefined) };
  const props = { waiving: { waivers, ...answers, ...more }, children: createElement(FindingList, { findings: [sumFinding] }) };
  return { page: createElement(WaivingProvider, props), ...answers };
}

async function type(place: Element, text: string): Promise<void> {
  const field = place.querySelector('textarea')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('a reason of ten letters is needed, blanks do not count', async () => {
  const { page, setAside } = listWith([]);
  const place = await draw(page);
  await click(byText(place, 'button', 'Bỏ qua…'));
  const dialog = place.querySelector('dialog')!;
  const confirm = () => [...dialog.querySelectorAll('button')].at(-1)!;
  await type(place, '   đã xem    ');
  expect(confirm().disabled).toBe(true);
  await type(place, '  đã đối chiếu sổ ');
  expect(confirm().disabled).toBe(false);
  await click(confirm());
  expect(setAside).toHaveBeenCalledWith(expect.objectContaining({ id: sumFinding.id }), 'đã đối chiếu sổ');
});

it('what was set aside lies apart with its reason and is taken back', async () => {
  const waiver = { print: printOf(sumFinding), reason: 'đã đối chiếu sổ', at: '2023-06-15T08:00:00' };
  const { page, takeBack } = listWith([waiver]);
  const place = await draw(page);
  expect(byText(place, 'details', 'Đã bỏ qua 1 cảnh báo')?.textContent).toContain('Đã bỏ qua 15/06/2023: đã đối chiếu sổ');
  await click(byText(place, 'button', 'Soát lại'));
  expect(takeBack).toHaveBeenCalledWith(waiver.print);
});

it('a store that refuses says so', async () => {
  const { page } = listWith([], { setAside: async () => ({ id: 'Bộ nhớ đã đầy.' }) });
  const place = await draw(page);
  await click(byText(place, 'button', 'Bỏ qua…'));
  await type(place, 'đã đối chiếu sổ');
  await click([...place.querySelectorAll('dialog button')].at(-1));
  expect(place.querySelector('[role=alert]')?.textContent).toBe('Bộ nhớ đã đầy.');
});

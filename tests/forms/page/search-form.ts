import { el } from './dom';

/** A search form beside the report, with fields that take figures too. No filler may touch it. */
export function searchForm(): HTMLFormElement {
  const cell = (label: string, input: HTMLElement): HTMLTableCellElement[] => [el('td', {}, label), el('td', {}, input)];
  return el(
    'form',
    { style: 'border:1px solid #ccc;padding:6px;margin:6px 0', name: 'fmTim' },
    el(
      'table',
      {},
      el(
        'tbody',
        {},
        el(
          'tr',
          {},
          ...cell('Mã hồ sơ', el('input', { name: 'tim_ma' })),
          ...cell('Tổng số từ', el('input', { name: 'tim_tu', type: 'number' })),
        ),
        el(
          'tr',
          {},
          ...cell('Quá hạn (số ngày)', el('input', { name: 'tim_qua', type: 'number' })),
          ...cell('Trực tuyến', el('input', { name: 'tim_tt' })),
        ),
      ),
    ),
    el('button', { type: 'submit' }, 'Tìm kiếm'),
  );
}

export function searchedFor(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...form.querySelectorAll('input')].map((input) => [input.name, input.value]));
}

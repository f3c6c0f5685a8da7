import type { Cells } from '../compute';
import { el } from './dom';
import { drawTable } from './draw-table';
import type { OpenedForm } from './open-form';

/** Leaving a cell of these columns posts the page back. */
const POSTING = ['c6', 'c10', 'c13', 'kyTruoc', 'daQua', 'dangQua', 'traLai'];

const nameOf = (row: number, column: string): string => `ctl00$Main$gvBieu$ctl${String(row + 2).padStart(2, '0')}$txt_${column}`;

/** The table of a server-side form: names by place, postbacks from within `onchange`. */
export function webFormTable(form: OpenedForm, cells: Cells, postBack: (target: string) => void): HTMLTableElement {
  return drawTable(form, (cell, row, leaf) => {
    const name = nameOf(form.rows.indexOf(row), leaf.key);
    const input = el('input', {
      type: 'text',
      name,
      id: name.replaceAll('$', '_'),
      size: '7',
      value: String(cells[row.key]![leaf.key] ?? ''),
    });
    if (form.state(row, leaf) !== 'open') input.readOnly = true;
    if (POSTING.includes(leaf.key)) input.addEventListener('change', () => setTimeout(() => postBack(name), 0));
    cell.append(input);
  });
}

/** What the form would send. */
export function sentBy(form: OpenedForm): Cells {
  const sent = new FormData(document.querySelector<HTMLFormElement>('#fmBieu')!);
  return Object.fromEntries(
    form.rows.map((row, at) => [
      row.key,
      Object.fromEntries(
        form.leaves.map(({ key }): [string, number | null] => {
          const text = String(sent.get(nameOf(at, key)) ?? '');
          return [key, text === '' ? null : Number(text)];
        }),
      ),
    ]),
  );
}

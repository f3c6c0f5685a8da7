import type { Leaf } from '../sheet';
import type { FormRow } from '../spec';
import { el } from './dom';
import { headerRows } from './header-rows';
import type { OpenedForm } from './open-form';

const numerals = ['I', 'II', 'III'];

/** Sections of a form in order, each with its rows; rows of no section, and the total, have none. */
export function sectionsOf(rows: readonly FormRow[]): { name: string | undefined; rows: FormRow[] }[] {
  const found: { name: string | undefined; rows: FormRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.name === row.group) last.rows.push(row);
    else found.push({ name: row.group, rows: [row] });
  }
  return found;
}

/** The header of a form as elements, with numbering row where the sheet has one. */
export function drawHead({ sheet, tree, leaves, state }: OpenedForm): HTMLTableSectionElement {
  const hiddenKeys = leaves.filter((leaf) => state({ key: '', label: '', kind: 'data' }, leaf) === 'hidden').map(({ key }) => key);
  const rows = headerRows(tree, hiddenKeys);
  const any = { key: '', label: '', kind: 'data' } as const;
  const hide = (leaf: Leaf | undefined): Record<string, string> => (leaf && state(any, leaf) === 'hidden' ? { style: 'display:none' } : {});
  const head = el('thead');
  rows.forEach((cells, level) => {
    const line = el('tr');
    if (level === 0)
      for (const text of [sheet.countHeader, sheet.labelHeader]) line.append(el('th', { rowspan: String(rows.length) }, text));
    for (const { text, colSpan, rowSpan, leaf } of cells)
      line.append(el('th', { colspan: String(colSpan), rowspan: String(rowSpan), ...hide(leaf) }, text));
    head.append(line);
  });
  if (sheet.numbered)
    head.append(el('tr', {}, el('td', {}, '(1)'), el('td', {}, '(2)'), ...leaves.map((leaf) => el('td', hide(leaf), leaf.number ?? ''))));
  return head;
}

/** The form as a plain HTML table; `draw` puts into each cell what takes the figure. */
export function drawTable(form: OpenedForm, draw: (cell: HTMLTableCellElement, row: FormRow, leaf: Leaf) => void): HTMLTableElement {
  const body = el('tbody');
  let sections = 0;
  for (const { name, rows } of sectionsOf(form.rows)) {
    if (name !== undefined)
      body.append(
        el('tr', {}, el('td', {}, numerals[sections++] ?? ''), el('td', { colspan: String(form.leaves.length + 1) }, el('b', {}, name))),
      );
    rows.forEach((row, at) => {
      const total = row.kind === 'total';
      const line = el('tr', {}, el('td', {}, total ? '' : String(at + 1)), el('td', {}, total ? el('b', {}, row.label) : row.label));
      for (const leaf of form.leaves) {
        const cell = el('td', form.state(row, leaf) === 'hidden' ? { style: 'display:none' } : {});
        draw(cell, row, leaf);
        line.append(cell);
      }
      body.append(line);
    });
  }
  return el('table', { border: '1', style: 'border-collapse:collapse;font-size:12px' }, drawHead(form), body);
}

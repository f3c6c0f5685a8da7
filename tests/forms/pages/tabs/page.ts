import { el } from '../../page/dom';
import { drawTable } from '../../page/draw-table';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

/** One table on each tab; only one tab is in sight. */
const form = openForm(spec);
const inputs = new Map<string, HTMLInputElement>();
const sections = [...new Set(form.rows.map(({ group }) => group))];
const panels = sections.map((section) => {
  const rows = form.rows.filter(({ group }) => group === section);
  const table = drawTable({ ...form, rows }, (cell, row, leaf) => {
    const input = el('input', { type: 'number', min: '0', name: `${row.key}_${leaf.key}`, style: 'width:70px' });
    inputs.set(`${row.key}.${leaf.key}`, input);
    cell.append(input);
  });
  return el('div', { role: 'tabpanel' }, table);
});

function open(at: number): void {
  panels.forEach((panel, nth) => (panel.style.display = nth === at ? '' : 'none'));
  tabs.forEach((tab, nth) => tab.setAttribute('aria-selected', String(nth === at)));
}

const tabs = sections.map((section, at) => {
  const tab = el('a', { role: 'tab', href: '#', style: 'margin-right:16px' }, section ?? '');
  tab.addEventListener('click', (event) => {
    event.preventDefault();
    open(at);
  });
  return tab;
});
form.mount.append(el('div', { role: 'tablist' }, ...tabs), ...panels);
open(0);
window.__openPart = open;
form.publish(() =>
  Object.fromEntries(
    form.rows.map(({ key }) => [key, Object.fromEntries(form.leaves.map((leaf) => [leaf.key, inputs.get(`${key}.${leaf.key}`)!.value]))]),
  ),
);

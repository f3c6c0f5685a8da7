import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { contents } from '../../contents.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

/* React Hook Form: boxes that hold their own figures, and no table: rows of blocks in a grid. */
const content = contents['hook-form-divs'];
const page = openPage(content, 'crumbs');
const { mount, cells, columns, rows } = page;
let read;

const line = { display: 'grid', gridTemplateColumns: `40px 200px repeat(${columns.length}, 110px)`, borderBottom: '1px solid #ccc' };

function Form() {
  const { register, getValues } = useForm({
    defaultValues: Object.fromEntries(
      rows.map(({ key }) => [key, Object.fromEntries(columns.map((column) => [column.key, cells[key][column.key] ?? '']))]),
    ),
  });
  read ??= getValues;
  return h(
    'div',
    { className: 'bang' },
    h(
      'div',
      { className: 'bang-dau', style: { ...line, fontWeight: 'bold' } },
      h('div', null, 'STT'),
      h('div', null, content.labelHeader),
      columns.map(({ key, header }) => h('div', { key }, header)),
    ),
    rows.map((row, at) =>
      h(
        'div',
        { className: 'bang-dong', key: row.key, style: line },
        h('div', null, at + 1),
        h('div', null, row.label),
        columns.map(({ key }) =>
          h('div', { key }, h('input', { type: 'text', size: 9, id: `${row.key}.${key}`, ...register(`${row.key}.${key}`) })),
        ),
      ),
    ),
  );
}

createRoot(mount).render(h(Form));
await new Promise((resolve) => setTimeout(resolve, 100));
ready(
  page,
  (row, column) => document.getElementById(`${row}.${column}`),
  () =>
    Object.fromEntries(
      Object.entries(read()).map(([row, held]) => [row, Object.fromEntries(columns.map(({ key }) => [key, toFigure(held[key])]))]),
    ),
);

import { createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';
import { contents } from '../../contents.ts';
import { openPage, ready, toFigure } from '../../kit/page.ts';

/* Solid, which listens on the document for what happens in its boxes; a list of terms, each with its box, of one unit. */
const content = contents['solid-petitions'];
const page = openPage(content, 'motto');
const { mount, columns, rows } = page;
const [row] = rows;
const signals = Object.fromEntries(columns.map(({ key }) => [key, createSignal(null)]));

const line = ({ key, header }, at) => {
  const [figure, setFigure] = signals[key];
  return html`<li class="muc">
    <span class="so">${at + 1}.</span> <label for=${`pa-${key}`}>${header}</label>
    <input
      id=${`pa-${key}`}
      type="text"
      inputmode="numeric"
      size="8"
      prop:value=${() => figure() ?? ''}
      onInput=${(event) => setFigure(toFigure(event.target.value))}
    />
    <em>phản ánh, kiến nghị</em>
  </li>`;
};
render(() => html`<ul style="list-style:none">${columns.map(line)}</ul>`, mount);

ready(
  page,
  (_row, column) => document.getElementById(`pa-${column}`),
  () => ({ [row.key]: Object.fromEntries(columns.map(({ key }) => [key, signals[key][0]()])) }),
);

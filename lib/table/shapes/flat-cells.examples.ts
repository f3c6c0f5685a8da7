import { each, FIRST, LABELS, LIST, SECOND, type ShapeExample } from '../shape.examples';

const cells = [LABELS, FIRST, SECOND].map((texts) => each(texts, 'div')).join('');

export const examples: readonly ShapeExample[] = [
  {
    name: 'a grid container that declares its tracks',
    html: `<div style="display:grid; grid-template-columns: 40px 1fr 1fr minmax(90px, 1fr) auto">${cells}</div>`,
    rows: LIST,
  },
  { name: 'tracks by repetition', html: `<div style="grid-template-columns: repeat(5, 1fr)">${cells}</div>`, rows: LIST },
  { name: 'how many cells make a row is not said', html: `<div class="grid">${cells}</div>`, rows: undefined },
  {
    name: 'the last row is not full',
    html: `<div style="grid-template-columns: repeat(5, 1fr)">${cells}<div>3</div></div>`,
    rows: undefined,
  },
];

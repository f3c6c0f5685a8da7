import { FIRST, LABELS, LIST, SECOND, type ShapeExample } from '../shape.examples';

const columns = (skip?: number): string =>
  LABELS.map(
    (label, col) =>
      `<div class="column"><b>${label}</b><span>${FIRST[col]}</span>${col === skip ? '' : `<span>${SECOND[col]}</span>`}</div>`,
  ).join('');

export const examples: readonly ShapeExample[] = [
  { name: 'each column a container with its label on top', html: `<div>${columns()}</div>`, rows: LIST },
  { name: 'a column with a cell too few: which one is missing cannot be told', html: `<div>${columns(2)}</div>`, rows: undefined },
  {
    name: 'labels with a sign and a handle below each: a header, not a list',
    html: `<div>${LABELS.map((label) => `<div class="column"><b>${label}</b><i></i><span></span></div>`).join('')}</div>`,
    rows: undefined,
  },
];

/** Ways in which pages draw one and the same grid; no way needs a layout to be read. */
export const WAYS = [
  'table',
  'aria',
  'aria-shuffled',
  'aria-frozen',
  'header-apart',
  'frozen-tables',
  'div-rows',
  'own-elements',
  'columns',
  'loose',
] as const;
export type Way = (typeof WAYS)[number];

export interface PlainGrid {
  labels: readonly string[];
  rows: readonly (readonly string[])[];
  /** How many columns are frozen, where the way has frozen ones. */
  frozen: number;
}

type Attributes = Record<string, string>;

/** Draws a grid as elements of a document. */
export function drawGrid(document: Document, { labels, rows, frozen }: PlainGrid, way: Way): Element {
  const make = (tag: string, attributes: Attributes, ...children: (Element | string)[]): Element => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const cells = (texts: readonly string[], tag: string, attributes: (col: number) => Attributes, from = 0, to = texts.length): Element[] =>
    texts.slice(from, to).map((text, at) => make(tag, attributes(from + at), text));
  const none = (): Attributes => ({});
  const role =
    (name: string, numbered: boolean) =>
    (col: number): Attributes => ({ role: name, ...(numbered && { 'aria-colindex': String(col + 1) }) });
  const tr = (tag: string, texts: readonly string[], attributes: Attributes = {}, from?: number, to?: number): Element =>
    make('tr', attributes, ...cells(texts, tag, none, from, to));
  const table = (...lines: Element[]): Element => make('table', {}, make('tbody', {}, ...lines));
  const line = (name: string, texts: readonly string[], attributes: Attributes = {}, from?: number, to?: number): Element =>
    make('div', { role: 'row', ...attributes }, ...cells(texts, 'div', role(name, attributes['aria-rowindex'] !== undefined), from, to));
  const index = (row: number): Attributes => ({ 'aria-rowindex': String(row + 2) });

  switch (way) {
    case 'table':
      return make('table', {}, make('thead', {}, tr('th', labels)), make('tbody', {}, ...rows.map((row) => tr('td', row))));
    case 'aria':
      return make('div', { role: 'grid' }, line('columnheader', labels), make('div', {}, ...rows.map((row) => line('gridcell', row))));
    case 'aria-shuffled': {
      const lines = rows.map((row, at) => line('gridcell', row, index(at)));
      return make('div', { role: 'grid' }, line('columnheader', labels, { 'aria-rowindex': '1' }), make('div', {}, ...lines.toReversed()));
    }
    case 'aria-frozen': {
      const part = (from: number, to: number): Element[] => [
        make('div', {}, line('columnheader', labels, { 'aria-rowindex': '1' }, from, to)),
        make('div', {}, ...rows.map((row, at) => line('gridcell', row, index(at), from, to))),
      ];
      return make('div', { role: 'grid' }, ...part(0, frozen), ...part(frozen, labels.length));
    }
    case 'header-apart':
      return make('div', {}, make('div', {}, table(tr('th', labels))), make('div', {}, table(...rows.map((row) => tr('td', row)))));
    case 'frozen-tables': {
      const part = (from: number, to: number): Element =>
        make(
          'div',
          { class: 'view' },
          make('div', { class: 'head' }, table(tr('th', labels, {}, from, to))),
          make('div', { class: 'body' }, table(...rows.map((row, at) => tr('td', row, { 'data-key': `k${at}` }, from, to)))),
        );
      return make('div', {}, part(0, frozen), part(frozen, labels.length));
    }
    case 'div-rows':
      return make(
        'div',
        {},
        make('div', { class: 'head' }, ...cells(labels, 'div', none)),
        ...rows.map((row) => make('div', { class: 'row' }, ...cells(row, 'div', none))),
      );
    case 'own-elements':
      return make(
        'x-grid',
        {},
        make('x-head', {}, ...cells(labels, 'x-label', none)),
        make('x-body', {}, ...rows.map((row) => make('x-row', {}, ...cells(row, 'x-cell', none)))),
      );
    case 'columns':
      return make(
        'div',
        {},
        ...labels.map((label, col) =>
          make('div', { class: 'column' }, make('b', {}, label), ...rows.map((row) => make('span', {}, row[col]!))),
        ),
      );
    case 'loose':
      return make(
        'div',
        { style: `grid-template-columns: repeat(${labels.length}, 1fr)` },
        ...[labels, ...rows].flatMap((row) => cells(row, 'div', none)),
      );
  }
}

import type { EntryCell } from '../../fill/plan';
import type { GridCell, GridRow } from '../../table/grid';
import { readCell } from '../../table/read-cell';
import type { TableReading } from '../../table/read-html-table';
import { readLabel } from '../../table/read-label';
import type { SeenCell, Spot, View } from './grid-view';
import type { Target } from './target';

/** What takes the figure of a cell. */
export interface Taker {
  target: Target;
  state: EntryCell['state'];
}

class Column implements Spot {
  /** Labels from top to bottom. */
  heads: readonly string[] = [];

  constructor(
    readonly at: number,
    readonly fixed: boolean,
  ) {}

  /** Headers may be drawn later than the cells below them: the most that was ever seen holds. */
  take(heads: readonly string[]): this {
    if (heads.length > this.heads.length) this.heads = heads;
    return this;
  }
}

export interface Patch {
  text: string;
  element: Element;
  taker: Taker | undefined;
}

const NEAR = 4;

export function isNear(a: Spot, b: Spot): boolean {
  return a.fixed === b.fixed && Math.abs(a.at - b.at) < NEAR;
}

/** One grid put together from what was seen of it at several places of its scrolling. */
export class Patchwork {
  readonly #columns: Column[] = [];
  readonly #rows: Spot[] = [];
  readonly #patches = new Map<Spot, Map<Column, Patch>>();

  /** @param takerOf what takes the figure of a cell, asked while the cell is in view */
  add(view: View, takerOf: (cell: Element) => Taker | undefined): void {
    const labelled = new Set<Column>();
    for (const cell of view.cells) {
      const { across, down, element } = cell;
      const column = this.#columnAt(across);
      if (!labelled.has(column)) labelled.add(column.take(labelsOver(view, cell)));
      let row = this.#rows.find((other) => isNear(other, down));
      if (!row) this.#rows.push((row = down));
      const patches = this.#patches.get(row) ?? new Map<Column, Patch>();
      this.#patches.set(row, patches.set(column, { text: readCell(element).text, element, taker: takerOf(element) }));
    }
  }

  /** The whole as one reading; `patches` stand under the numbers of its cells. */
  whole(): { reading: TableReading; patches: readonly (Patch & { row: Spot; column: Spot })[] } {
    const middle = Math.max(0, ...this.#columns.filter(({ fixed }) => !fixed).map(({ at }) => at)) / 2;
    const order = ({ fixed, at }: Column): number => (fixed ? (at < middle ? -1 : 1) : 0);
    const columns = this.#columns.toSorted((a, b) => order(a) - order(b) || a.at - b.at);
    const rows = this.#rows.toSorted((a, b) => Number(a.fixed) - Number(b.fixed) || a.at - b.at);
    const depth = Math.max(0, ...columns.map(({ heads }) => heads.length));
    const patches: (Patch & { row: Spot; column: Spot })[] = [];
    const cellElements: Element[] = [];
    const laid: GridRow[] = [];
    const put = (text: string, col: number, head: boolean, element: Element): GridCell => {
      cellElements.push(element);
      return { text, nth: cellElements.length - 1, row: laid.length, col, rowSpan: 1, colSpan: 1, head };
    };
    const [anywhere] = [...this.#patches.values()].flatMap((row) => [...row.values()]);
    if (!anywhere) return { reading: { grid: { rows: [], width: 0 }, rowElements: [], cellElements }, patches };
    for (let level = 0; level < depth; level++) {
      const cells = columns.map(({ heads }, col) => put(heads[level - depth + heads.length] ?? '', col, true, anywhere.element));
      laid.push({ cells, section: 'head', index: laid.length });
    }
    for (const row of rows) {
      const cells = columns.map((column, col) => {
        const patch = this.#patches.get(row)?.get(column);
        if (!patch) return undefined;
        const cell = put(patch.text, col, false, patch.element);
        patches[cell.nth] = { ...patch, row, column };
        return cell;
      });
      laid.push({ cells, section: 'body', index: laid.length });
    }
    const reading = { grid: { rows: laid, width: columns.length }, rowElements: laid.map(() => anywhere.element), cellElements };
    return { reading, patches };
  }

  #columnAt({ at, fixed }: Spot): Column {
    const known = this.#columns.find((other) => isNear(other, { at, fixed }));
    if (known) return known;
    const column = new Column(at, fixed);
    this.#columns.push(column);
    return column;
  }
}

/** The labels over the middle of a cell, from top to bottom. */
function labelsOver({ heads }: View, { across: { at, fixed }, width }: SeenCell): string[] {
  const middle = at + width / 2;
  const labels = heads
    .filter(({ across, width: wide }) => across.fixed === fixed && across.at <= middle && across.at + wide >= middle)
    .toSorted((a, b) => a.top - b.top)
    .map(({ element }) => readLabel(element))
    .filter((label) => label !== '');
  return labels.filter((label, level) => label !== labels[level - 1]);
}

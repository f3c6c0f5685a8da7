import type { ShapeSet } from '../find-tables';
import { paintedGrid } from '../canvas-grid';
import { findComposed } from '../composed-copy';
import { holdsWords } from '../header-strip';
import { joinRecords } from '../join-records';
import { dropRepeatedLabels } from '../repeated-labels';
import { namedByParts } from '../named-parts';
import type { OpenShadow } from '../root';
import type { Shape } from '../shape';
import { ariaGrid } from './aria-grid';
import { cards } from './cards';
import { columnLists } from './column-lists';
import { flatCells } from './flat-cells';
import { htmlTable } from './html-table';
import { messageList } from './message-list';
import { splitGrid } from './split-grid';

/** Every shape of rows and cells. */
export const everyShape: ShapeSet = {
  cellGrids: [ariaGrid, columnLists, flatCells, splitGrid, htmlTable],
  records: [cards, messageList],
  holdsWords,
  dropLabels: dropRepeatedLabels,
  painted: paintedGrid,
  named: namedByParts,
  joinRecords,
};

/** Every shape, in trees within trees too. */
export function shapesIn(openShadow: OpenShadow): ShapeSet {
  return { ...everyShape, composed: (roots, find) => findComposed(roots, find, openShadow) };
}

/** Without those that are switched off. Plain tables are always read: they are what is left when everything else is off. */
export function withoutShapes(set: ShapeSet, off: readonly string[]): ShapeSet {
  const isOn = ({ id }: Shape): boolean => id === htmlTable.id || !off.includes(id);
  return { ...set, cellGrids: set.cellGrids.filter(isOn), records: set.records.filter(isOn) };
}

/** Those that can be switched off. */
export const optionalShapes: readonly string[] = [...everyShape.cellGrids, ...everyShape.records]
  .map(({ id }) => id)
  .filter((id) => id !== htmlTable.id);

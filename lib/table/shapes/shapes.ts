import type { ShapeSet } from '../find-tables';
import { paintedGrid } from '../canvas-grid';
import { findComposed } from '../composed-copy';
import { holdsWords } from '../header-strip';
import { joinRecords } from '../join-records';
import { dropRepeatedLabels } from '../repeated-labels';
import { namedByParts } from '../named-parts';
import type { OpenShadow } from '../root';
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

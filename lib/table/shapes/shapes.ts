import type { Shape } from '../shape';
import { ariaGrid } from './aria-grid';
import { cards } from './cards';
import { columnLists } from './column-lists';
import { flatCells } from './flat-cells';
import { htmlTable } from './html-table';
import { messageList } from './message-list';
import { splitGrid } from './split-grid';

/**
 * Every shape of rows and cells, in the order in which they are tried: what an earlier one has understood is not read again by a
 * later one.
 */
export const cellGrids: readonly Shape[] = [ariaGrid, columnLists, flatCells, splitGrid, htmlTable];

/** Lists whose records are no rows of cells: looked for where nothing of the above is shown. */
export const records: readonly Shape[] = [cards, messageList];

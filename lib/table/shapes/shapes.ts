import type { Shape } from '../shape';
import { ariaGrid } from './aria-grid';
import { cards } from './cards';
import { columnLists } from './column-lists';
import { flatCells } from './flat-cells';
import { htmlTable } from './html-table';
import { messageList } from './message-list';
import { splitGrid } from './split-grid';

/** Every shape, in the order in which they are tried: what an earlier one has read is not read again by a later one. */
export const shapes: readonly Shape[] = [ariaGrid, columnLists, flatCells, splitGrid, htmlTable, cards, messageList];

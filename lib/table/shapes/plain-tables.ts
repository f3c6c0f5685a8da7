import type { ShapeSet } from '../find-tables';
import { htmlTable } from './html-table';

/** What most pages need: tables that hold their header and their rows themselves. */
export const plainTables: ShapeSet = { cellGrids: [htmlTable], records: [] };

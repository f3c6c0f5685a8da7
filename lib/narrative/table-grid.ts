import { readFigures, understandTable } from '../table/understand-table';
import type { FigureTable } from '../table/figures';
import { gridOfTexts } from '../table/text-grid';
import type { TextTable } from './report-text';

/** A table in a report as the tables of portals are read; undefined where its headers say nothing known. */
export function figuresOfTable({ rows }: TextTable): FigureTable | undefined {
  const grid = gridOfTexts(rows, undefined);
  const meaning = understandTable(grid);
  return meaning.kind === 'figures' ? readFigures(grid, meaning) : undefined;
}

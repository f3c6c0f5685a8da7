import { csvSafe } from './csv-safe';
import type { FormPaper } from './form-paper';

export interface TsvOptions {
  /** With header and names of rows, for a new sheet; without, for the cells of a grid that has its own. */
  whole: boolean;
}

/**
 * The figures in the form's order for the clipboard: a tab between cells, a line per row, plain digits. What is not known
 * stays empty. Without names the total stays out too: it is computed where such a block is pasted.
 */
export function formTsv(paper: FormPaper, { whole }: TsvOptions): string {
  const lines = paper.rows
    .filter(({ kind }) => whole || kind === 'data')
    .map(({ label, cells }) => {
      const figures = paper.columns.map((_, at) => figureText(cells[at]));
      return whole ? [textCell(label), ...figures] : figures;
    });
  const header = [textCell(paper.stub), ...paper.columns.map(({ path }) => textCell(path.join(' / ')))];
  return [...(whole ? [header] : []), ...lines].map((line) => line.join('\t')).join('\r\n');
}

/** Excel in Vietnamese writes decimals with a comma, and a pasted point would make a date or thousands of them. */
function figureText(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}

/** One cell: no tab and no line of its own, and no formula. */
function textCell(text: string): string {
  return csvSafe(text.replace(/\s+/g, ' ').trim());
}

import { fold } from '../text/normalise';
import { groupIndex, standaloneIndex } from '../vocabulary/resolve-label';
import type { Grid } from './grid';
import type { RowLabelColumn } from './resolve-columns';
import type { SplitRows } from './split-rows';

/** What holds a digit may be a figure, a period or a code. Every word of a person's name has a capital, the words of units and fields have not. */
const NAME = /^\p{L}[^\d]*\s\p{Ll}[^\d]*$/u;
const PERSON = /^(?:ong|ba|can bo|cong chuc|vien chuc|chuyen vien|dong chi|d\/c)\b/;
const OF_PERSONS = /\b(?:can bo|cong chuc|vien chuc|chuyen vien|nguoi|ho ten|ho va ten|lanh dao|tai khoan)\b/;

/**
 * The column that names the rows of a statistics table under an empty corner of its header, or under a label that nobody knows: the
 * first that holds words, each cell another name. Names of people and of figures are none.
 */
export function cornerLabels(grid: Grid, split: SplitRows, paths: readonly (readonly string[])[]): RowLabelColumn | undefined {
  const rows = grid.rows.filter(({ index }) => split.kinds[index] === 'data');
  const texts = (col: number): string[] => rows.map(({ cells }) => cells[col]?.text ?? '');
  const col = paths.findIndex((_, at) => texts(at).some((text) => /\p{L}/u.test(text)));
  if (rows.length < 2 || col < 0 || OF_PERSONS.test(fold(paths[col]!.join(' ')))) return undefined;
  const names = texts(col);
  return new Set(names).size === names.length && names.every(isRowName) ? { col, rowsAre: 'unknown' } : undefined;
}

function isRowName(text: string): boolean {
  return (
    NAME.test(text) && !PERSON.test(fold(text)) && groupIndex().exact(text) === undefined && standaloneIndex().exact(text) === undefined
  );
}

import { readGrids, tablesOfPage } from '../../lib/browser/read-file';
import { draftForm, type FormDraft } from '../../lib/report/draft-form';
import { mergesOfText } from '../../lib/report/example-header';
import type { Grid } from '../../lib/table/grid';
import { linesOfText } from '../../lib/table/read-csv';
import { gridOfTexts } from '../../lib/table/text-grid';
import { message } from '../../lib/text/message';
import { refuse, type Result } from '../../lib/text/result';

/** An example table that was opened or pasted, as a form to be looked at: of several tables the one with most columns. */
export async function draftOfExample(example: { file: File } | { html: string; text: string }): Promise<Result<FormDraft>> {
  if ('file' in example) {
    const name = example.file.name.toLowerCase();
    if (name.endsWith('.csv') || name.endsWith('.txt')) return draftOfText(await example.file.text());
    const read = await readGrids(example.file);
    return read.ok ? widest(read.value.map(({ grid }) => grid)) : read;
  }
  // A copied table brings its merged cells along; its text alone does not.
  const tables = example.html === '' ? [] : tablesOfPage(example.html).map(({ grid }) => grid);
  return tables.length > 0 ? widest(tables) : draftOfText(example.text);
}

function draftOfText(text: string): Result<FormDraft> {
  const lines = linesOfText(text);
  return lines === undefined ? widest([]) : draftForm(gridOfTexts(lines, mergesOfText(lines)));
}

function widest(grids: readonly Grid[]): Result<FormDraft> {
  const drafts = grids.map((grid) => draftForm(grid));
  const read = drafts.flatMap((draft) => (draft.ok ? [draft] : []));
  const [best] = read.toSorted((a, b) => b.value.columns.length - a.value.columns.length);
  return best ?? drafts[0] ?? refuse('example-no-table', message('editor.refused.noTable'));
}

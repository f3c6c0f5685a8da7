import type { Finding } from '../check/finding';
import type { DossierRow } from '../dossier/dossier';
import type { Say } from '../text/say';
import type { FieldId } from '../vocabulary/field';
import { dossierColumns } from './dossier-columns';
import { sayFinding } from './waiver-text';
import { distinctHeaders, writeCsv, type CsvOptions } from './write-csv';

export interface DossierCsvOptions extends CsvOptions {
  /** Writes the sentences of the findings. */
  say: Say;
  /** Fields the page has columns for, needed only where there is no row. */
  shown?: Iterable<FieldId>;
}

const WARNINGS = 'Cảnh báo';

/**
 * The list as the screen shows it, with what was found about each dossier in `Cảnh báo`. Findings are matched by code; several
 * are joined with ` | `.
 */
export function dossierCsv(rows: readonly DossierRow[], findings: readonly Finding[], options: DossierCsvOptions): string {
  const columns = dossierColumns(rows, options.shown);
  const byCode = new Map<string, string[]>();
  for (const finding of findings) {
    const { code } = finding;
    if (code === undefined) continue;
    const text = sayFinding(finding, options.say);
    const said = byCode.get(code);
    if (said === undefined) byCode.set(code, [text]);
    else said.push(text);
  }
  const header = distinctHeaders([...columns.map((column) => column.header), WARNINGS]);
  const data = rows.map((row) => [
    ...columns.map((column) => column.value(row)),
    (byCode.get((row.values.code ?? row.values.petitionCode)?.text ?? '') ?? []).join(' | '),
  ]);
  return writeCsv(header, data, options);
}

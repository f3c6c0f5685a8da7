import type { Finding } from '../../check/finding';
import type { DossierRow } from '../../dossier/dossier';
import { dossierColumns } from '../../export/dossier-columns';
import { dossierCsv } from '../../export/dossier-csv';
import { figuresCsv } from '../../export/figures-csv';
import { sayFinding } from '../../export/waiver-text';
import { fileName } from '../../export/file-name';
import { writeCsv } from '../../export/write-csv';
import type { FigureTable } from '../../table/figures';
import { message, type Message } from '../../text/message';
import type { Say } from '../../text/say';
import { fieldIds, fields } from '../../vocabulary/field';
import { now } from '../clock';
import { downloadText } from '../download';
import type { PageSettings } from '../message-types';
import { send } from '../send';
import { OWNER_SHOWN, type ShownRow } from '../session-rows';
import type { PageHead } from './save-page';
import { doubledOf, doubledOfShown } from './doubled-rows';
import { WARNINGS } from './shown-cells';

/** Rows per answer of the background. */
const CHUNK = 500;

export interface ListExport {
  rows: readonly DossierRow[];
  findings: readonly Finding[];
  say: Say;
  settings: PageSettings;
  head?: PageHead;
  /** The finished reading of the whole list, where there is one. */
  whole: string | undefined;
}

/** What the overlay asks of the script that writes files. */
export interface Exporter {
  exportList: typeof exportList;
  exportFigures: typeof exportFigures;
}

/** The list on screen, or the whole list once it was read. Answers with what was done. */
export async function exportList({ rows, findings, say, settings, head, whole }: ListExport): Promise<Message> {
  if (whole === undefined) {
    if (rows.length === 0) return message('overlay.nothingToExport');
    const all = [...findings, ...doubledOf(rows, head?.portal ?? '', settings)];
    downloadText(nameOf(head, 'ho-so'), dossierCsv(rows, all, { separator: settings.csv.separator, say }));
    return message('overlay.exported', { n: rows.length });
  }
  const all: ShownRow[] = [];
  let personal = true;
  for (;;) {
    const answer = await send('reading.rows', { readingId: whole, offset: all.length, limit: CHUNK });
    if (!answer.ok) return answer.problem.say;
    all.push(...answer.value.rows);
    personal &&= answer.value.personalComplete;
    if (answer.value.rows.length === 0 || all.length >= answer.value.total) break;
  }
  if (rows.some((row) => row.values.owner !== undefined)) warnOfDoubled(all, head?.portal ?? '', settings, say);
  const headers = orderedHeaders(all);
  downloadText(
    nameOf(head, 'ho-so'),
    writeCsv(
      headers,
      all.map((row) => headers.map((header) => row[header] ?? '')),
      { separator: settings.csv.separator },
    ),
  );
  return message(personal ? 'overlay.exported' : 'overlay.exportedNoPersonal', { n: all.length });
}

function warnOfDoubled(all: ShownRow[], portal: string, settings: PageSettings, say: Say): void {
  const found = new Map(doubledOfShown(all, portal, settings).map((finding) => [finding.code, sayFinding(finding, say)]));
  for (const [index, row] of all.entries()) {
    const said = found.get(row[fields.code.csv]);
    if (said !== undefined) all[index] = { ...row, [WARNINGS]: row[WARNINGS] ? `${row[WARNINGS]} | ${said}` : said };
  }
}

export function exportFigures(figures: FigureTable, head: PageHead | undefined, settings: PageSettings): Message {
  downloadText(nameOf(head, 'so-lieu'), figuresCsv(figures, { separator: settings.csv.separator }));
  return message('overlay.exported', { n: figures.rows.length });
}

/** Canonical columns in their order, then what the page has besides, then the warnings. */
function orderedHeaders(rows: readonly Readonly<Record<string, string>>[]): string[] {
  const met = new Set<string>();
  for (const row of rows) for (const header of Object.keys(row)) met.add(header);
  met.delete(WARNINGS);
  met.delete(OWNER_SHOWN);
  const known = dossierColumns([], fieldIds)
    .map((column) => column.header)
    .filter((header) => met.has(header));
  return [...new Set([...known, ...met]), WARNINGS];
}

function nameOf(head: PageHead | undefined, kind: 'ho-so' | 'so-lieu'): string {
  return fileName({ kind, day: now(), extension: 'csv', ...(head?.unit !== undefined && { unit: head.unit }) });
}

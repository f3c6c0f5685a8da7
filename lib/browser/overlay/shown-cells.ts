import type { Finding } from '../../check/finding';
import type { DossierRow } from '../../dossier/dossier';
import { dossierColumns } from '../../export/dossier-columns';
import { sayFinding } from '../../export/waiver-text';
import type { Say } from '../../text/say';
import { OWNER_SHOWN } from '../session-rows';

export const WARNINGS = 'Cảnh báo';

/** The cells of one row as its CSV will show them, by header: what the session memory holds for a list of many pages. */
export function shownCells(row: DossierRow, findings: readonly Finding[], say: Say): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { header, value } of dossierColumns([row])) cells[header] = value(row);
  if (row.values.owner?.text) cells[OWNER_SHOWN] = '';
  if (findings.length > 0) cells[WARNINGS] = findings.map((finding) => sayFinding(finding, say)).join(' | ');
  return cells;
}

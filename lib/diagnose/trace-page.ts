import type { DossierRow } from '../dossier/dossier';
import type { PagerReading } from '../portal/read-pager';
import type { PageTable } from '../table/find-tables';
import type { FigureTable } from '../table/figures';
import type { PetitionFieldId } from '../vocabulary/petition-list';
import type { PageKind, PageTrace, PagerTrace, RuleTrace, SystemTrace, TableTrace } from './page-trace';
import { safePath } from './safe-label';
import { traceColumns } from './trace-columns';
import { traceFigureRules, traceListRules } from './trace-rules';

/** A page as it was read for the trace; everything of it but labels stays here. */
export interface SeenPage {
  location: { origin: string; pathname: string };
  system: SystemTrace;
  /** As found, and with what was taught by hand laid over them. */
  found: readonly PageTable[];
  laid: readonly PageTable[];
  taughtChanged: number;
  kind: PageKind;
  taken?: PageTable;
  rows?: readonly DossierRow[];
  figures?: FigureTable;
  pager?: PagerReading;
  listIsOpen?: boolean;
  /** What a list of petitions has columns for; absent for dossiers. */
  petitions?: ReadonlySet<PetitionFieldId>;
  findings: readonly { rule: string }[];
}

/** Tables beyond this many are layout. */
const MOST_TABLES = 20;

export function tracePage(page: SeenPage, rulesOff: readonly string[]): PageTrace {
  const { location, system, found, laid, kind, taken, rows, pager } = page;
  const trace: PageTrace = {
    address: location.origin + safePath(location.pathname),
    system,
    tables: laid.slice(0, MOST_TABLES).map((table) => traceTable(table, !found.includes(table), table === taken)),
    kind,
    taughtChanged: page.taughtChanged,
    rules: rulesOf(page, rulesOff),
  };
  if (rows !== undefined) {
    trace.rows = rows.length;
    trace.withoutCode = rows.filter(({ values }) => values.code === undefined && values.petitionCode === undefined).length;
  } else if (page.figures !== undefined) trace.rows = page.figures.rows.length;
  if (pager !== undefined) trace.pager = tracePager(pager);
  return trace;
}

function traceTable(table: PageTable, taught: boolean, taken: boolean): TableTrace {
  const { meaning } = table;
  return {
    shape: table.shape ?? 'taught',
    visible: table.visible,
    kind: meaning.kind,
    ...(meaning.kind === 'unknown' && { why: meaning.why }),
    rows: table.rows,
    columns: traceColumns(table, taught),
    ...(taken && { taken: true as const }),
  };
}

function tracePager({ current, last, totalRows, next, unclear }: PagerReading): PagerTrace {
  return {
    ...(current !== undefined && { page: current }),
    ...(last !== undefined && { last }),
    ...(totalRows !== undefined && { totalRows }),
    next: next !== undefined,
    unclear: unclear !== undefined,
  };
}

function rulesOf({ rows, figures, findings, listIsOpen, petitions }: SeenPage, rulesOff: readonly string[]): RuleTrace[] {
  if (figures !== undefined) return traceFigureRules(figures, findings, rulesOff);
  if (rows === undefined) return [];
  return traceListRules({ rows, listIsOpen: listIsOpen ?? false, ...(petitions && { petitions }) }, findings, rulesOff);
}

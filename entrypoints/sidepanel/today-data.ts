import type { DossierEntry } from '../../components/dossiers/dossier-line';
import type { Pressure } from '../../components/dossiers/due-text';
import type { DossierKind } from '../../components/today/today-view';
import type { Finding, Severity } from '../../lib/check/finding';
import type { StoredDossier } from '../../lib/dossier/dossier';

/** Rules whose findings are lists of dossiers; what other rules find is a contradiction to be looked at. */
const kindOfRule: Readonly<Record<string, DossierKind>> = {
  'qua-han': 'overdue',
  'den-han-hom-nay': 'dueToday',
  'sap-den-han': 'dueSoon',
  'con-hai-ngay-lam-viec': 'dueSoon',
  'qua-han-buoc': 'stepOverdue',
  'ho-so-treo': 'stuck',
  'khong-chuyen-buoc': 'stuck',
};

const pressureOf: Partial<Record<DossierKind, Pressure>> = { overdue: 'late', dueToday: 'today', dueSoon: 'soon' };

export interface TodayData {
  dossiers: Record<DossierKind, DossierEntry[]>;
  contradictory: Finding[];
}

const weight: Record<Severity, number> = { block: 0, warn: 1, note: 2 };

/**
 * Sorts findings into the lists of the day: the earliest due date first, the gravest contradiction first. Overdue dossiers the
 * other way round: what fell due yesterday can still be brought to an end, what has hung for years has a list of its own.
 * What was set aside stands in no list of dossiers, but with the contradictions, where it can be taken back.
 */
export function sortToday(dossiers: readonly StoredDossier[], findings: readonly Finding[]): TodayData {
  const byKey = new Map(dossiers.map((dossier) => [dossier.key, dossier]));
  const lists: TodayData['dossiers'] = { overdue: [], dueToday: [], dueSoon: [], stepOverdue: [], stuck: [] };
  const late = keysOf(findings, 'qua-han');
  const stuck = keysOf(findings, 'ho-so-treo');
  const contradictory: Finding[] = [];
  // Two rules may say the same of one dossier.
  const listed: Record<DossierKind, Set<string>> = {
    overdue: new Set(),
    dueToday: new Set(),
    dueSoon: new Set(),
    stepOverdue: new Set(),
    stuck: new Set(),
  };
  for (const finding of findings) {
    const kind = kindOfRule[finding.rule];
    const dossier = byKey.get(keyOf(finding));
    if (kind === undefined || finding.waiver !== undefined) contradictory.push(finding);
    else if (dossier !== undefined && !listed[kind].has(dossier.key)) {
      listed[kind].add(dossier.key);
      const pressure = pressureOf[kind] ?? (late.has(dossier.key) ? 'late' : undefined);
      const marked = kind !== 'stuck' && stuck.has(dossier.key);
      lists[kind].push({ dossier, ...(pressure !== undefined && { pressure }), ...(marked && { stuck: true as const }) });
    }
  }
  for (const list of Object.values(lists)) list.sort(byDue);
  lists.overdue.reverse();
  contradictory.sort((a, b) => weight[a.severity] - weight[b.severity]);
  return { dossiers: lists, contradictory };
}

function keysOf(findings: readonly Finding[], rule: string): ReadonlySet<string> {
  return new Set(findings.filter((finding) => finding.rule === rule).map(keyOf));
}

/** Due dates are moments of one form, so that their order is that of their letters; without one a dossier comes last. */
function byDue(a: DossierEntry, b: DossierEntry): number {
  const [one, other] = [a.dossier.due ?? '9', b.dossier.due ?? '9'];
  return one === other ? 0 : one < other ? -1 : 1;
}

function keyOf(finding: Finding): string {
  return `${finding.figures[0]?.source.portal ?? ''}|${finding.code ?? ''}`;
}

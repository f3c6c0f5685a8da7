import { checkDossiers } from '../../check/check-dossiers';
import type { Finding } from '../../check/finding';
import type { Dossier, DossierRow } from '../../dossier/dossier';
import type { Moment } from '../../text/moment';
import { fieldIds, type FieldId } from '../../vocabulary/field';
import { resolveState } from '../../vocabulary/resolve-label';
import type { PageSettings } from '../message-types';
import type { PageHead } from './save-page';
import type { RowMark } from './marks';

/** Findings of the dossiers on this page, by code. Rules of the page run in the page. */
export function findingsOfList(
  dossiers: readonly Dossier[],
  rows: readonly DossierRow[],
  head: Pick<PageHead, 'screen' | 'filter'>,
  now: Moment,
  settings: PageSettings,
): Finding[] {
  const shown = new Set<FieldId>();
  for (const row of rows.slice(0, 50)) for (const field of fieldIds) if (row.values[field] !== undefined) shown.add(field);
  return [
    ...checkDossiers(dossiers, {
      now,
      dueSoonHours: settings.dueSoonHours,
      rulesOff: settings.rulesOff,
      listIsOpen: isOpenList(head),
      shown,
    }),
  ];
}

/** A list that by its own name or filter holds dossiers in work only: their state need not be shown on each row. */
export function isOpenList(head: Pick<PageHead, 'screen' | 'filter'>): boolean {
  if (/đang xử lý|quá hạn|tới hạn|đến hạn|đang giải quyết/iu.test(head.screen)) return true;
  return Object.entries(head.filter).some(([label, value]) => /trạng thái/iu.test(label) && resolveState(value) === 'processing');
}

const RULE_MARKS: Readonly<Record<string, RowMark>> = {
  'qua-han': 'overdue',
  'den-han-hom-nay': 'today',
  'sap-den-han': 'soon',
  'kien-nghi-qua-han': 'overdue',
  'kien-nghi-sap-den-han': 'soon',
};
/** Rules that speak of delay, not of contradiction. */
const DELAY = new Set(['ho-so-treo', 'qua-han-buoc']);
const WEIGHT: Readonly<Record<RowMark, number>> = { overdue: 6, block: 5, warn: 4, today: 3, soon: 2, note: 1 };

/** One mark per dossier: the gravest. */
export function markOf(findings: readonly Finding[]): RowMark | undefined {
  let mark: RowMark | undefined;
  for (const finding of findings) {
    const own = RULE_MARKS[finding.rule] ?? finding.severity;
    if (mark === undefined || WEIGHT[own] > WEIGHT[mark]) mark = own;
  }
  return mark;
}

export interface PageSummary {
  rows: number;
  /** They are petitions, which are no dossiers. */
  petitions: boolean;
  /** The page has cut the state: whether these are overdue cannot be said. */
  unclear: number;
  overdue: number;
  today: number;
  soon: number;
  stuck: number;
  block: number;
  warn: number;
  note: number;
}

export function summarise(rows: readonly DossierRow[], findings: readonly Finding[]): PageSummary {
  const of = (test: (rule: string) => boolean): number => new Set(findings.filter(({ rule }) => test(rule)).map(({ code }) => code)).size;
  const marked = (mark: RowMark): number => of((rule) => RULE_MARKS[rule] === mark);
  const others = findings.filter((finding) => RULE_MARKS[finding.rule] === undefined && !DELAY.has(finding.rule));
  const count = (severity: Finding['severity']): number => others.filter((finding) => finding.severity === severity).length;
  return {
    rows: rows.length,
    petitions: areOfPetitions(rows),
    unclear: rows.filter(hasCutState).length,
    overdue: marked('overdue'),
    today: marked('today'),
    soon: marked('soon'),
    stuck: of((rule) => rule === 'ho-so-treo'),
    block: count('block'),
    warn: count('warn'),
    note: count('note'),
  };
}

/** The number by which findings are told of a row. */
export function codeOf({ values }: DossierRow): string {
  return (values.code ?? values.petitionCode)?.text ?? '';
}

export function areOfPetitions([first]: readonly DossierRow[]): boolean {
  return first?.values.petitionCode !== undefined && first.values.code === undefined;
}

/** Columns that are too narrow: antd cuts `Trạng thái hồ sơ : …` down to `Tr…` beside an open side panel (966 px, measured). */
export function hasCutState({ values }: DossierRow): boolean {
  return values.state?.cut === true && values.state.state === undefined;
}

/** For the badge of the toolbar button. */
export function countSeverities(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const counts = { block: 0, warn: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

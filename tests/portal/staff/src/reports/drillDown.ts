import { countingPeriod, placeOf, type Outcome, type Place } from '../../../data/classify.ts';
import { getJson, type Query } from '../common/api.ts';
import type { DossierItem, DossierPage, PortalUnit, ReportRow } from '../common/types.ts';
import type { ReportName } from './reportPages.ts';

/** What the figures on screen were computed for. */
export interface Question {
  from: string;
  to: string;
  unit?: string | undefined;
}

export type OpenFigure = (row: ReportRow, column: number, group?: string) => void;

/** The figure that was clicked. */
export interface DrillDown extends Question {
  label: string;
  /** Title of the group the row stands in, where the report has groups. */
  group: string;
  /** Column of the report, counted from 1. */
  column: number;
  report: ReportName;
}

const levelTitles = { so: 'Sở ban ngành', huyen: 'Huyện, thành phố, thị xã', xa: 'Xã, phường, thị trấn' } as const;

type Test = (place: Place, dossier: DossierItem) => boolean;

const any: Test = () => true;
const fresh: Test = ({ origin }) => origin === 'new';
const carried: Test = ({ origin }) => origin === 'carried';
const ended =
  (...outcomes: Outcome[]): Test =>
  ({ outcome }) =>
    outcomes.includes(outcome);
const waiting: Outcome[] = ['supplement', 'payment', 'paused'];

const tests06: Test[] = [
  any,
  (place, dossier) => place.origin === 'new' && dossier.channel === 2,
  (place, dossier) => place.origin === 'new' && dossier.channel !== 2,
  carried,
  ended('early', 'onTime', 'late', 'withdrawn', 'closedUndated'),
  ended('early'),
  ended('onTime', 'withdrawn'),
  ended('late'),
  ended('inTime', 'overdue', ...waiting),
  ended('inTime', ...waiting),
  ended('overdue'),
];

const tests07: Test[] = [
  any,
  carried,
  fresh,
  ended('early', 'onTime', 'late', 'closedUndated'),
  ended('early', 'onTime'),
  ended('late'),
  ended('inTime', 'overdue'),
  ended('inTime'),
  ended('overdue'),
  ended(...waiting),
  ended('withdrawn'),
];

const testsUnits: Test[] = [
  any,
  carried,
  fresh,
  ended('early'),
  ended('onTime'),
  ended('late'),
  any,
  ended('inTime'),
  ended('overdue'),
  ended(...waiting),
  ended('withdrawn'),
];

const tests: Record<ReportName, Test[]> = { '06a': tests06, '06-cac-cap': tests06, '07a': tests07, 'tong-hop-don-vi': testsUnits };

/** 06 các cấp repeats a field under every level, or under every system. */
function belongs(dossier: DossierItem, unit: PortalUnit | undefined, { report, group }: DrillDown): boolean {
  if (report !== '06-cac-cap') return true;
  if (dossier.section !== undefined) return dossier.section === group;
  return unit !== undefined && levelTitles[unit.level] === group;
}

export async function drillDownDossiers(drill: DrillDown, today: string): Promise<DossierItem[]> {
  const units = await getJson<PortalUnit[]>('/api/units');
  const unit = units.find(({ name }) => name === drill.label);
  const row: Query = unit ? { unit: unit.id } : { field: drill.label };
  const answer = await getJson<DossierPage>('/api/dossiers', { list: 'tra-cuu', page: 1, size: 100000, ...row });
  const period = countingPeriod(drill.from, drill.to, today.slice(0, 10));
  const unitOf = new Map(units.map((one) => [one.id, one]));
  const test = tests[drill.report][drill.column - 3] ?? any;
  return answer.items.filter((dossier) => {
    const place = placeOf(dossier, period);
    if (drill.unit && dossier.unitId !== drill.unit) return false;
    if (!belongs(dossier, unitOf.get(dossier.unitId), drill)) return false;
    return place !== undefined && test(place, dossier);
  });
}

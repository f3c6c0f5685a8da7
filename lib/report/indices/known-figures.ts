import { samePeriod, type Period } from '../../calendar/period';
import type { FigureCapture } from '../../dossier/capture';
import type { FigureRow, FigureTable } from '../../table/figures';
import { sameName } from '../../text/compare-labels';
import type { Moment } from '../../text/moment';
import type { IndicatorId } from '../../vocabulary/indicator';

/** A figure as it was read, and where. */
export interface KnownFigure {
  value: number;
  captureId: string;
  portal: string;
  screen: string;
  row: string;
  /** Header from top to bottom. */
  column: string;
  at: Moment;
}

/** Of one unit and one period: everything that was read under each indicator. */
export interface KnownFigures {
  figures: ReadonlyMap<IndicatorId, readonly KnownFigure[]>;
  /** What the national portal counts of the flow of dossiers: another set of dossiers than the portal's own, so kept apart. */
  national: ReadonlyMap<IndicatorId, readonly KnownFigure[]>;
}

/** `whole`: all rows of a table of units together. An empty name: the table does not say whose figures these are. */
export interface FigureUnit {
  name: string;
  whole: boolean;
}

export interface FigureScope {
  unit: FigureUnit;
  period: Period;
  /** Of one portal only. */
  portal?: string;
}

const FLOW = /^(?:toResolve|received|carriedOver|resolved|pending|late)(?:\.|$)/;
const NATIONAL = /^https?:\/\/(?:[a-z0-9-]+\.)?dichvucong\.gov\.vn(?::\d+)?$/;

export function sameUnit(a: FigureUnit, b: FigureUnit): boolean {
  return a.whole === b.whole && (a.name === b.name || sameName(a.name, b.name));
}

/**
 * What captures say of one unit in one period. The captures given are those whose figures are of all dossiers: none under a
 * filter that leaves some out.
 */
export function knownFigures(captures: readonly FigureCapture[], scope: FigureScope): KnownFigures {
  const [figures, national] = [new Map<IndicatorId, KnownFigure[]>(), new Map<IndicatorId, KnownFigure[]>()];
  for (const capture of captures) {
    if (!samePeriod(capture.period, scope.period)) continue;
    if (scope.portal !== undefined && capture.portal !== scope.portal) continue;
    const row = rowOf(capture, scope.unit);
    if (row === undefined) continue;
    for (const [indicator, figure] of figuresOf(capture, row)) {
      const map = FLOW.test(indicator) && NATIONAL.test(capture.portal) ? national : figures;
      map.set(indicator, [...(map.get(indicator) ?? []), figure]);
    }
  }
  return { figures, national };
}

/** Every unit that some row of the captures speaks of, each once. */
export function unitsIn(captures: readonly FigureCapture[]): FigureUnit[] {
  const units: FigureUnit[] = [];
  const put = (unit: FigureUnit): void => {
    if (!units.some((known) => sameUnit(known, unit))) units.push(unit);
  };
  for (const { table, unit = '', period } of captures) {
    if (period === undefined) continue;
    if (table.rowsAre !== 'unit') put({ name: unit, whole: false });
    else {
      for (const { kind, label } of table.rows) if (kind === 'data' && label !== '') put({ name: label, whole: false });
      if (totalOf(table) !== undefined) put({ name: unit, whole: true });
    }
  }
  return units;
}

/** The one row that speaks of the unit; undefined where none or several do. */
function rowOf({ table, unit = '' }: FigureCapture, wanted: FigureUnit): FigureRow | undefined {
  const byUnit = table.rowsAre === 'unit';
  if (!byUnit || wanted.whole) {
    if (byUnit !== wanted.whole || !sameUnit({ name: unit, whole: wanted.whole }, wanted)) return undefined;
    return totalOf(table);
  }
  const rows = table.rows.filter(({ kind, label }) => kind === 'data' && sameName(label, wanted.name));
  return rows.length === 1 ? rows[0] : undefined;
}

/** One total row, or the only row there is. Rows are not added up here: some tables print groups among their parts. */
function totalOf({ rows }: FigureTable): FigureRow | undefined {
  const totals = rows.filter(({ kind }) => kind === 'total');
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  return rows.length === 1 ? rows[0] : undefined;
}

/** A column twice under one indicator is ambiguous and left out; so is a percentage where a count is meant. */
function figuresOf({ id, portal, screen, lastSeen, table }: FigureCapture, row: FigureRow): [IndicatorId, KnownFigure][] {
  const indicators = table.columns.map(({ indicator }) => indicator);
  return table.columns.flatMap(({ indicator, path }, i): [IndicatorId, KnownFigure][] => {
    const quantity = row.cells[i];
    if (indicator === undefined || quantity === undefined) return [];
    if (indicators.indexOf(indicator) !== indicators.lastIndexOf(indicator)) return [];
    if (quantity.percent === true && !indicator.startsWith('rate.')) return [];
    return [[indicator, { value: quantity.value, captureId: id, portal, screen, row: row.label, column: path.join(' / '), at: lastSeen }]];
  });
}

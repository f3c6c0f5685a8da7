import { samePeriod } from '../../lib/calendar/period';
import { dayText } from '../../lib/calendar/say-moment';
import { checkFigures } from '../../lib/check/check-figures';
import { applyWaivers, isActive, type Waiver } from '../../lib/check/waive';
import type { FillSource, FillSourceRow } from '../../lib/fill/plan';
import type { CountedRow } from '../../lib/report/counted-form';
import type { FigureTable } from '../../lib/table/figures';
import { sameName } from '../../lib/text/compare-labels';
import { message, type Message } from '../../lib/text/message';
import type { Moment } from '../../lib/text/moment';
import { narrowedBy } from '../../lib/portal/narrowing';
import { latestFigures } from '../../lib/store/captures';
import type { FigureRecord, Store } from '../../lib/store/schema';
import { allWaivers } from '../../lib/store/waivers';
import type { MessageInput } from '../../lib/browser/message-types';
import { frozenSources } from './frozen-sources';
import { ownCount, type OwnCount } from './own-count';
import { readSettings } from '../../lib/browser/settings-access';

type Wanted = MessageInput<'fill.sources'>;

/** Offered when nothing fits, so that the refusal can name the unit or period that is there. */
const NEAREST = 3;

/**
 * Figures that may fill a form: the portals' own statistics of this unit and period, and our own count. Where neither fits,
 * the nearest that are known: the plan refuses them and says which unit or period they are of.
 */
export async function fillSources(store: Store, wanted: Wanted): Promise<FillSource[]> {
  const { settings } = await readSettings();
  const [known, waivers] = await Promise.all([latestFigures(store), allWaivers(store)]);
  const filling = known.flatMap((capture) => {
    // A screen that does not name its unit speaks of the unit this PC works for, if the office has said which.
    const unit = capture.unit ?? settings.unit;
    if (unit === undefined || capture.period === undefined || !rowsFit(capture.table, wanted)) return [];
    // Figures of a part of the dossiers fill no form.
    if (narrowedBy(capture.filter).length > 0) return [];
    const source = sourceOf(capture, unit, capture.period, { rulesOff: settings.rulesOff, waivers });
    return source.rows.length > 0 ? [source] : [];
  });
  const ofUnit = filling.filter((source) => wanted.unit === undefined || sameName(source.unit, wanted.unit));
  const fitting = ofUnit.filter((source) => samePeriod(source.period, wanted.period));
  const { unit, period, formId } = wanted;
  const rowsAre = wanted.rowsAre === 'unknown' ? 'field' : wanted.rowsAre;
  const beside = fitting[0]?.rows;
  const order = { period, rowsAre, ...(formId !== undefined && { formId }), ...(beside && { beside }) };
  const own = unit === undefined ? undefined : await ownCount(store, { ...order, unit }, settings.unit);
  if (own && unit !== undefined) fitting.push(countSource(own, unit));
  fitting.push(...(await frozenSources(store, wanted)));
  if (fitting.length > 0) return fitting;
  return (ofUnit.length > 0 ? ofUnit : filling).slice(0, NEAREST);
}

function rowsFit(table: FigureTable, wanted: Wanted): boolean {
  return wanted.rowsAre === 'unknown' || table.rowsAre === 'unknown' || table.rowsAre === wanted.rowsAre;
}

function sourceOf(
  capture: FigureRecord,
  unit: string,
  period: NonNullable<FigureRecord['period']>,
  { rulesOff, waivers }: { rulesOff: readonly string[]; waivers: readonly Waiver[] },
): FillSource {
  const { id, portal, screen, lastSeen, table } = capture;
  const source = { captureId: id, portal, screen, at: lastSeen, period, ...(capture.unit !== undefined && { unit: capture.unit }) };
  const findings = applyWaivers(checkFigures(table, { source, rulesOff }), waivers).filter(isActive);
  const blocked = findings.filter(({ severity }) => severity === 'block').map((finding) => finding.id);
  const say = saySource('source.portal', screen, lastSeen);
  return { kind: 'portal', say, unit, period, rows: rowsOf(table), blocked };
}

function countSource({ form, counted, list }: OwnCount, unit: string): FillSource {
  const row = ({ label, cells }: CountedRow, kind: 'data' | 'total'): FillSourceRow => {
    const figures = form.columns.flatMap(({ number, indicator }) => {
      const cell = cells[number];
      return indicator !== undefined && cell !== undefined && 'value' in cell ? [[indicator, cell.value] as const] : [];
    });
    return { label, kind, values: Object.fromEntries(figures) };
  };
  const rows = [...counted.rows.map((data) => row(data, 'data')), row(counted.total, 'total')];
  const say = saySource('source.count', list.screen, list.lastSeen, { count: list.count });
  return { kind: 'count', say, unit, period: counted.period, rows, blocked: [] };
}

function saySource(id: string, screen: string, at: Moment, more: Record<string, number> = {}): Message {
  const day = dayText(at);
  return message(id, { screen, time: at.slice(11, 16), day, ...more });
}

/** Rows with the figures of columns that mean an indicator; a column twice under one indicator is ambiguous and left out. */
export function rowsOf(table: FigureTable): FillSourceRow[] {
  const indicators = table.columns.map((column) => column.indicator);
  const once = indicators.map((id) => id !== undefined && indicators.indexOf(id) === indicators.lastIndexOf(id));
  return table.rows.map((row) => {
    const values: Record<string, number> = {};
    row.cells.forEach((figure, index) => {
      const indicator = indicators[index];
      if (figure !== undefined && indicator !== undefined && once[index] && !figure.percent) values[indicator] = figure.value;
    });
    return { label: row.label, kind: row.kind, ...(row.group !== undefined && { group: row.group }), values };
  });
}

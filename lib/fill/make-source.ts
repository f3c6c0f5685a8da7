import { dayText } from '../calendar/say-moment';
import type { Period } from '../calendar/period';
import { checkFigures } from '../check/check-figures';
import { applyWaivers, isActive, type Waiver } from '../check/waive';
import type { FigureCapture } from '../dossier/capture';
import type { CountedForm, CountedRow } from '../report/counted-form';
import type { ReportForm } from '../report/form';
import type { FigureTable } from '../table/figures';
import { message, type Message } from '../text/message';
import type { Moment } from '../text/moment';
import type { FillSource, FillSourceRow } from './plan';

/** Of a table that was read, for the unit and period it is known to speak of; findings that block are named. */
export function sourceOfFigures(
  capture: Omit<FigureCapture, 'hash' | 'kind'>,
  unit: string,
  period: Period,
  { rulesOff, waivers }: { rulesOff: readonly string[]; waivers: readonly Waiver[] },
): FillSource {
  const { id, portal, screen, lastSeen, table } = capture;
  const source = { captureId: id, portal, screen, at: lastSeen, period, ...(capture.unit !== undefined && { unit: capture.unit }) };
  const findings = applyWaivers(checkFigures(table, { source, rulesOff }), waivers).filter(isActive);
  const blocked = findings.filter(({ severity }) => severity === 'block').map((finding) => finding.id);
  const say = saySource('source.portal', screen, lastSeen);
  return { kind: 'portal', say, unit, period, rows: rowsOf(table), blocked };
}

export interface CountedList {
  screen: string;
  lastSeen: Moment;
  /** Dossiers counted. */
  count: number;
}

/** Of our own count; a cell that was refused has no figure. */
export function sourceOfCount(form: ReportForm, counted: CountedForm, list: CountedList, unit: string): FillSource {
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

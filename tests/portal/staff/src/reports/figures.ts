import { percent } from '../common/format.ts';
import type { Report, ReportRow } from '../common/types.ts';

/** A figure of a row, or a finished text such as a percentage. */
export type Figure = number | string;

export const zeroRow: ReportRow = {
  label: 'Tổng số',
  received: { total: 0, online: 0, directOrPostal: 0, carriedOver: 0 },
  resolved: { total: 0, early: 0, onTime: 0, late: 0 },
  pending: { total: 0, inTime: 0, overdue: 0 },
  supplement: 0,
  paused: 0,
  returned: 0,
};

export const zeroReport: Report = { groups: [], total: zeroRow };

const inPeriod = (row: ReportRow): number => row.received.online + row.received.directOrPostal;

export function figures06(row: ReportRow): Figure[] {
  const { received, resolved, pending } = row;
  return [
    received.total,
    received.online,
    received.directOrPostal,
    received.carriedOver,
    resolved.total,
    resolved.early,
    resolved.onTime,
    resolved.late,
    pending.total,
    pending.inTime,
    pending.overdue,
  ];
}

export function figures07(row: ReportRow): Figure[] {
  const { received, resolved, pending } = row;
  return [
    received.total,
    received.carriedOver,
    inPeriod(row),
    resolved.total,
    resolved.early + resolved.onTime,
    resolved.late,
    pending.total,
    pending.inTime,
    pending.overdue,
    row.supplement + row.paused,
    row.returned,
  ];
}

/** The export copy of 07a has the shape of 06a: returned and supplement are folded back in. */
export function figures06Folded(row: ReportRow): Figure[] {
  const { received, resolved, pending } = row;
  const waiting = row.supplement + row.paused;
  return figures06({
    ...row,
    received,
    resolved: { ...resolved, total: resolved.total + row.returned, onTime: resolved.onTime + row.returned },
    pending: { ...pending, total: pending.total + waiting, inTime: pending.inTime + waiting },
  });
}

const onTimeShare = (early: number, onTime: number, late: number): string => percent(early + onTime, early + onTime + late);

export function figuresUnits(row: ReportRow): Figure[] {
  const { early, onTime, late } = row.resolved;
  return [
    row.received.total,
    row.received.carriedOver,
    inPeriod(row),
    early,
    onTime,
    late,
    onTimeShare(early, onTime, late),
    row.pending.inTime,
    row.pending.overdue,
    row.supplement + row.paused,
    row.returned,
  ];
}

/** The export copy answers another question: supplement sits inside the pending, returned inside the resolved. */
export function figuresUnitsClone(row: ReportRow): Figure[] {
  const { early, late } = row.resolved;
  const onTime = row.resolved.onTime + row.returned;
  return [
    row.received.total,
    row.received.carriedOver,
    inPeriod(row),
    early,
    onTime,
    late,
    onTimeShare(early, onTime, late),
    row.pending.inTime + row.supplement + row.paused,
    row.pending.overdue,
  ];
}

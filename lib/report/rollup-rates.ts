import type { IndicatorId } from '../vocabulary/indicator';
import { figureOf, type FrozenCell, type FrozenForm } from './frozen-package';

/** Figures of one row by what they count. */
export type Figures = ReadonlyMap<IndicatorId, number>;

/** An indicator that stands twice in a form is ambiguous and left out. */
export function figuresOfRow({ columns }: Pick<FrozenForm, 'columns'>, cells: readonly (FrozenCell | undefined)[]): Figures {
  const figures = new Map<IndicatorId, number>();
  const twice = new Set<IndicatorId>();
  columns.forEach(({ indicator }, at) => {
    const value = figureOf(cells[at]);
    if (indicator === undefined || value === undefined) return;
    if (figures.has(indicator)) twice.add(indicator);
    figures.set(indicator, value);
  });
  for (const indicator of twice) figures.delete(indicator);
  return figures;
}

/** Shares from 0 to 1; absent where a figure is not known or nothing is there to be a part of. */
export interface Rates {
  /** Resolved of all that were to be resolved. */
  progress?: number;
  /** Early and on time of all resolved. */
  onTime?: number;
  /** Resolved late, and pending overdue: dossiers. */
  late?: number;
}

export function ratesOf(figures: Figures): Rates {
  const value = (id: IndicatorId): number | undefined => figures.get(id);
  const resolved = value('resolved.total') ?? sum(value('resolved.early'), value('resolved.onTime'), value('resolved.late'));
  const pending = value('pending.total') ?? sum(value('pending.inTime'), value('pending.overdue'));
  const all = value('toResolve.total') ?? sum(resolved, pending);
  const lateResolved = value('resolved.late');
  const good =
    value('resolved.earlyOrOnTime') ??
    sum(value('resolved.early'), value('resolved.onTime')) ??
    (resolved !== undefined && lateResolved !== undefined ? resolved - lateResolved : undefined);
  const progress = share(resolved, all);
  const onTime = share(good, resolved);
  const late = sum(lateResolved, value('pending.overdue')) ?? value('late.total');
  return {
    ...(progress !== undefined && { progress }),
    ...(onTime !== undefined && { onTime }),
    ...(late !== undefined && { late }),
  };
}

function sum(...values: readonly (number | undefined)[]): number | undefined {
  return values.every((value) => value !== undefined) ? values.reduce<number>((all, value) => all + value, 0) : undefined;
}

/** A share above the whole is a wrong figure, and no share. */
function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 || part > whole || part < 0 ? undefined : part / whole;
}

import type { PortalDossier } from './world.ts';

/** The days a count looks at. `until` is the day that open dossiers are compared with. */
export interface CountingPeriod {
  from: string;
  to: string;
  until: string;
}

export type Origin = 'new' | 'carried';
export type Outcome =
  | 'early'
  | 'onTime'
  | 'late'
  | 'withdrawn'
  /** Closed, but nobody knows when: counted as resolved and in none of the three columns. */
  | 'closedUndated'
  | 'inTime'
  | 'overdue'
  | 'supplement'
  | 'payment'
  | 'paused';

export interface Place {
  origin: Origin;
  outcome: Outcome;
}

/** Open dossiers are compared with the last day of the period, or with today while the period is still running. */
export function countingPeriod(from: string, to: string, today: string): CountingPeriod {
  return { from, to, until: to < today ? to : today };
}

/**
 * How the portal places a dossier in a period: by its present status, whatever it was on the last day.
 * Undefined: it does not belong to the period.
 */
export function placeOf(dossier: PortalDossier, period: CountingPeriod): Place | undefined {
  const received = dossier.received?.slice(0, 10);
  if (received === undefined || received > period.to) return undefined;
  if (dossier.status === 1 || dossier.status === 3) return undefined;
  const completed = dossier.completed?.slice(0, 10);
  const closed = dossier.status === 7 || dossier.status === 9 || dossier.status === 10;
  const origin: Origin = received < period.from ? 'carried' : 'new';
  if (origin === 'carried' && closed && (completed === undefined || completed < period.from)) return undefined;
  return { origin, outcome: outcomeOf(dossier, completed, period.until) };
}

function outcomeOf(dossier: PortalDossier, completed: string | undefined, until: string): Outcome {
  const due = dossier.due?.slice(0, 10);
  switch (dossier.status) {
    case 5:
      return 'supplement';
    case 6:
      return 'payment';
    case 8:
      return 'paused';
    case 7:
      return 'withdrawn';
    case 9:
    case 10:
      if (completed === undefined) return 'closedUndated';
      if (due === undefined || completed === due) return 'onTime';
      return completed < due ? 'early' : 'late';
    default:
      return due !== undefined && due < until ? 'overdue' : 'inTime';
  }
}

/** One entry of the process history, as the page shows it. */
export interface HistoryStep {
  at?: string | undefined;
  due?: string | undefined;
  late?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  unit?: string | undefined;
  action?: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function toStep(entry: unknown): HistoryStep {
  if (typeof entry !== 'object' || entry === null) return {};
  const record = entry as Record<string, unknown>;
  const due = text(record['due']);
  const at = text(record['at']);
  return {
    at,
    due,
    late: due && at ? at > due : undefined,
    from: text(record['from']),
    to: text(record['to']),
    unit: text(record['unit']),
    action: text(record['action']),
  };
}

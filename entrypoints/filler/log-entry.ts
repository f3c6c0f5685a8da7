import type { FillLogEntry } from '../../lib/browser/message-types';
import type { EntryForm, FillSource } from '../../lib/fill/plan';
import type { WrittenCell } from '../../lib/fill/undo';

/** What was written where, and why against a blocked figure: counts of a report, nothing personal. */
export function logEntry(
  page: Document,
  form: EntryForm,
  source: FillSource['kind'],
  cells: readonly WrittenCell[],
  more: { reason?: string | undefined; undone?: true },
): FillLogEntry {
  const { origin, pathname } = page.location;
  const { title, unit, period } = form;
  return {
    portal: origin,
    address: pathname,
    ...(title !== undefined && { formTitle: title }),
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    source,
    cells: cells.map(({ row, column, old, value }) => ({ row, column, old, value })),
    ...(more.reason !== undefined && { reason: more.reason }),
    ...(more.undone && { undone: true }),
  };
}

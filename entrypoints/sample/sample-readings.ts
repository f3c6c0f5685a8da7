import type { MessageInput, MessageOutput, ReadingRow } from '../../lib/browser/message-types';
import { message } from '../../lib/text/message';
import { ok, refuse, type Problem, type Result } from '../../lib/text/result';

type Input<Name extends keyof Outputs> = MessageInput<`reading.${Name}`>;
interface Outputs {
  start: MessageOutput<'reading.start'>;
  page: MessageOutput<'reading.page'>;
  finish: MessageOutput<'reading.finish'>;
  stop: MessageOutput<'reading.stop'>;
  rows: MessageOutput<'reading.rows'>;
}

/** Whole readings of the sample list: in this page's memory alone, gone with it. */
export interface SampleReadings {
  start(): Result<Outputs['start']>;
  page(input: Input<'page'>): Result<Outputs['page']>;
  finish(input: Input<'finish'>): Result<Outputs['finish']>;
  stop(input: Input<'stop'>): Result<Outputs['stop']>;
  rows(input: Input<'rows'>): Result<Outputs['rows']>;
}

interface Reading {
  id: string;
  /** By page and part. */
  parts: Map<string, readonly ReadingRow[]>;
}

export function sampleReadings(): SampleReadings {
  let reading: Reading | undefined;
  let begun = 0;
  const find = (id: string): Result<Reading> => (reading?.id === id ? ok(reading) : gone());
  const rowsOf = ({ parts }: Reading): ReadingRow[] => [...parts.values()].flat();
  return {
    start() {
      reading = { id: `thu-${++begun}`, parts: new Map() };
      return ok({ readingId: reading.id, resumed: false, pagesDone: [], otherTab: false });
    },
    page({ readingId, page, part, rows }) {
      const found = find(readingId);
      if (!found.ok) return found;
      found.value.parts.set(`${page}/${part}`, rows);
      return ok({ read: rowsOf(found.value).length, sessionRows: 'kept' });
    },
    finish({ readingId, completeness }) {
      const found = find(readingId);
      if (!found.ok) return found;
      const rows = rowsOf(found.value);
      const count = rows.filter(({ dossier }) => dossier !== undefined).length;
      const withoutCode = rows.length - count;
      return ok({ outcome: 'new', count, withoutCode, changed: 0, leftList: 0, dossierTotal: count, completeness });
    },
    stop({ readingId }) {
      const found = find(readingId);
      return found.ok ? ok({ rows: rowsOf(found.value).length }) : found;
    },
    rows({ readingId, offset, limit }) {
      const found = find(readingId);
      if (!found.ok) return found;
      const rows = rowsOf(found.value);
      const shown = rows.slice(offset, offset + limit).map((row) => row.shown);
      return ok({ rows: shown, total: rows.length, personalComplete: true });
    },
  };
}

function gone(): { ok: false; problem: Problem } {
  return refuse('reading-unknown', message('error.readingUnknown'));
}

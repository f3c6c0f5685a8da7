import type { OfficeKind, OfficeSet } from '../../lib/browser/message-types';
import { calendarLines, readCalendarCsv } from '../../lib/calendar/office-calendar-csv';
import { withDays } from '../../lib/calendar/office-calendar-days';
import { withTerms } from '../../lib/calendar/office-terms';
import { readTermsCsv, termLines } from '../../lib/calendar/office-terms-csv';
import { writeCsv, type CsvCell } from '../../lib/export/write-csv';
import { readTargetsCsv, targetLines } from '../../lib/report/targets/office-targets-csv';
import { withTargets } from '../../lib/report/targets/office-targets';
import { decodeText } from '../../lib/text/decode-text';
import { message } from '../../lib/text/message';
import { ok, refuse, type Result } from '../../lib/text/result';
import type { Changes } from '../../lib/text/take-over';

/** As the background takes at most. */
const LIMIT = 500_000;

const names: Readonly<Record<OfficeKind, string>> = { calendar: 'lich-lam-viec', terms: 'thoi-han-thu-tuc', targets: 'chi-tieu' };

export async function decodeOfficeFile(file: Blob): Promise<Result<string>> {
  if (file.size > LIMIT) return refuse('office-too-large', message('error.office.tooLarge'));
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded.ok ? ok(decoded.text) : refuse('broken-letters', message('error.office.letters'));
}

type Merged = Result<{ value: Partial<Omit<OfficeSet, 'unreadable'>>; changes: Changes }>;

/** The lines of a CSV file over what is kept. */
export function mergeCsv(kind: OfficeKind, before: OfficeSet, text: string): Merged {
  if (kind === 'calendar') {
    const read = readCalendarCsv(text);
    if (!read.ok) return read;
    const { calendar, changes } = withDays(before.calendar, read.value);
    return ok({ value: { calendar }, changes });
  }
  if (kind === 'terms') {
    const read = readTermsCsv(text);
    if (!read.ok) return read;
    const { terms, changes } = withTerms(before.terms, read.value);
    return ok({ value: { terms }, changes });
  }
  const read = readTargetsCsv(text);
  if (!read.ok) return read;
  const { targets, changes } = withTargets(before.targets, read.value);
  return ok({ value: { targets }, changes });
}

export function officeFile(kind: OfficeKind, set: OfficeSet, as: 'json' | 'csv', separator: ',' | ';') {
  if (as === 'json')
    return { name: `${names[kind]}.json`, text: `${JSON.stringify(set[kind], null, 2)}\n`, type: 'application/json;charset=utf-8' };
  const { header, rows } = linesOf(kind, set);
  return { name: `${names[kind]}.csv`, text: writeCsv(header, rows, { separator }), type: 'text/csv;charset=utf-8' };
}

function linesOf(kind: OfficeKind, { calendar, terms, targets }: OfficeSet): { header: string[]; rows: CsvCell[][] } {
  if (kind === 'calendar') return calendarLines(calendar.days);
  return kind === 'terms' ? termLines(terms.terms) : targetLines(targets.targets);
}

import { message } from '../text/message';
import { fold } from '../text/normalise';
import { readMoment } from '../text/read-date';
import { dayOf, hasTime } from '../text/moment';
import { ok, refuse, type Problem, type Result } from '../text/result';
import { isOfficeYear, officeYears } from './office-calendar-days';
import type { OfficeDay, OfficeDayKind } from './office-calendar';
import { readOfficeCsv, type OfficeColumns } from './office-csv-lines';

const columns: OfficeColumns<'day' | 'kind' | 'name' | 'decision'> = {
  day: ['ngay', 'ngay thang', 'date'],
  kind: ['loai', 'loai ngay', 'kind'],
  name: ['ten', 'ten ngay', 'noi dung', 'ly do', 'name'],
  decision: ['quyet dinh', 'van ban', 'can cu', 'decision'],
};

const LONGEST = 300;

/** As they are written, and other words met for the same; folded when read. */
const kindWords: Readonly<Record<OfficeDayKind, readonly string[]>> = {
  off: ['Nghỉ', 'Nghỉ lễ', 'Nghỉ Tết', 'Nghỉ bù', 'off'],
  swapped: ['Nghỉ hoán đổi', 'Hoán đổi', 'swapped'],
  work: ['Làm bù', 'Làm việc', 'Đi làm', 'Đi làm bù', 'work'],
};

const kinds = new Map(
  Object.entries(kindWords).flatMap(([kind, words]) => words.map((word) => [fold(word), kind as OfficeDayKind] as const)),
);

/** Days of a CSV file: `Ngày`, `Loại`, `Tên`, `Quyết định`. One line that is not clear refuses the whole, with its number. */
export function readCalendarCsv(text: string): Result<OfficeDay[]> {
  const lines = readOfficeCsv(text, columns, ['decision']);
  if (!lines.ok) return lines;
  const days = new Map<string, OfficeDay>();
  for (const { line, cells } of lines.value) {
    const read = readMoment(cells.day);
    // Spreadsheets write a day as its midnight.
    if (read.kind !== 'moment' || (hasTime(read.moment) && !read.moment.endsWith('T00:00:00')))
      return refused('day', line, { text: cells.day });
    const day = dayOf(read.moment);
    if (!isOfficeYear(day)) return refused('year', line, { from: String(officeYears[0]), to: String(officeYears.at(-1)) });
    const kind = kinds.get(fold(cells.kind));
    if (kind === undefined) return refused('kind', line, { text: cells.kind });
    if (cells.name === '' || cells.name.length > LONGEST || cells.decision.length > LONGEST) return refused('name', line);
    if (days.has(day)) return refused('dayTwice', line, { text: cells.day });
    days.set(day, { day, kind, name: cells.name, decision: cells.decision });
  }
  return ok([...days.values()]);
}

/** Header and lines of the same file, to be written. */
export function calendarLines(days: readonly OfficeDay[]): { header: string[]; rows: string[][] } {
  return {
    header: ['Ngày', 'Loại', 'Tên', 'Quyết định'],
    rows: days.map(({ day, kind, name, decision }) => [day, kindWords[kind][0] ?? kind, name, decision]),
  };
}

function refused(what: string, line: number, values: Readonly<Record<string, string>> = {}): { ok: false; problem: Problem } {
  return refuse(`line-${what}`, message(`calendar.refused.${what}`, { line, ...values }), String(line));
}

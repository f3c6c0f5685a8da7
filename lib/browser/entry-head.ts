import { samePeriod, type Period } from '../calendar/period';
import { readNamedPeriod } from '../fill/named-period';
import { sameName } from '../text/compare-labels';
import { fold, plain } from '../text/normalise';
import { findMoments } from '../text/read-date';
import { dayOf } from '../text/moment';
import { isOfficeName } from '../vocabulary/unit-name';
import { headLines } from './head-lines';

export interface EntryHead {
  unit?: string;
  period?: Period;
  title?: string;
}

const UNIT_LABELS = [
  'don vi bao cao',
  'co quan bao cao',
  'don vi lap bao cao',
  'don vi nhap',
  'don vi nhap lieu',
  'don vi nhap bao cao',
  'ten don vi bao cao',
  'don vi thuc hien bao cao',
];
const TITLE = /bi[eể]u\s+(?:m[aẫ]u\s+)?s[oố]\s*[:.]?\s*([IVX]+\.?\s*)?\d{1,2}\s*[a-d]?\b|tinh hinh,? ket qua giai quyet/i;
const MAX_LEVELS = 40;

/**
 * Unit and period that the page states for a form: in its own title rows and in the text around it, the nearest first.
 * Two different statements at the same distance are none: the form is then refused rather than filled for the wrong unit.
 */
export function readEntryHead(table: Element, own: readonly string[]): EntryHead {
  const head: EntryHead = {};
  const offices: string[] = [];
  let unitClosed = false;
  let periodClosed = false;
  let scope: Element = table;
  let lines = [...own];
  for (let level = 0; level <= MAX_LEVELS; level++) {
    if (!unitClosed) {
      const units = distinct(findUnits(lines), sameName);
      unitClosed = units.length > 0;
      if (units.length === 1) head.unit = units[0]!;
      if (!unitClosed) offices.push(...findOffices(lines));
    }
    if (!periodClosed) {
      const dated = distinct(findDatedPeriods(lines), samePeriod);
      const periods = dated.length > 0 ? dated : distinct(findNamedPeriods(lines), samePeriod);
      periodClosed = periods.length > 0;
      if (periods.length === 1) head.period = periods[0]!;
    }
    const title = head.title ?? lines.find((line) => TITLE.test(line) || TITLE.test(fold(line)));
    if (title !== undefined) head.title = title;
    const around = surroundings(scope);
    if (around === undefined || (unitClosed && periodClosed && head.title !== undefined)) break;
    lines = headLines(around.container, scope);
    scope = around.scope;
  }
  const [office, ...others] = distinct(offices, sameName);
  if (!unitClosed && office !== undefined && others.length === 0) head.unit = office;
  return head;
}

/** What stands around a part: its parent; at the top of a shadow tree the tree, then its host; at the top of a frame the frame. */
function surroundings(scope: Element): { container: Element | ShadowRoot; scope: Element } | undefined {
  const parent = scope.parentElement;
  if (parent !== null) return { container: parent, scope: parent };
  const root = scope.getRootNode();
  if ('host' in root) return { container: root as ShadowRoot, scope: (root as ShadowRoot).host };
  const frame = scope.ownerDocument.defaultView?.frameElement;
  return frame?.parentElement ? { container: frame.parentElement, scope: frame.parentElement } : undefined;
}

function distinct<T>(values: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const found: T[] = [];
  for (const value of values) if (!found.some((other) => same(other, value))) found.push(value);
  return found;
}

/** What a list says before anything is chosen from it. */
const NOT_CHOSEN = /^[-–—\s]*(?:chọn|tất cả)(?!\p{L})/iu;

/** `Đơn vị báo cáo: UBND xã A`, or the label in one cell and the unit in the next. */
function findUnits(lines: readonly string[]): string[] {
  const found: string[] = [];
  lines.forEach((line, index) => {
    const text = line.replace(/^[-–+•*\s]+/, '');
    const colon = /[:：]/.exec(text)?.index ?? -1;
    const label = fold(colon >= 0 ? text.slice(0, colon) : text);
    if (!UNIT_LABELS.includes(label)) return;
    const rest = colon >= 0 ? plain(text.slice(colon + 1)) : '';
    const value = rest !== '' ? rest : plain(lines[index + 1] ?? '');
    // Another label follows on the same line, or where the value should be.
    const unit = plain(value.split(/\s*(?:[-–;]\s*)?(?:Đơn vị nhận|Kỳ báo cáo|Đơn vị tính)\b/u)[0] ?? '');
    if (unit !== '' && !/[:：]/.test(unit) && !/^[.…_\s-]+$/.test(unit) && !NOT_CHOSEN.test(unit)) found.push(unit);
  });
  return found;
}

/** `Đơn vị: UBND xã A`: the label may say what is counted, or head a column; an office behind it is whose page it is. */
function findOffices(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [label, name, ...rest] = line.split(/\s*[:：]\s*/u);
    return rest.length === 0 && name !== undefined && OF_OFFICES.has(fold(label ?? '')) && isOfficeName(name) ? [name] : [];
  });
}

const OF_OFFICES: ReadonlySet<string> = new Set(['don vi', 'co quan', 'don vi cong tac', 'co quan don vi', 'ten don vi']);

const SPAN = /(?<!\p{L})t[uừ]\s*(?:ng[aà]y)?[\s:]*$/iu;
const MIDDLE = /^[\s,;:]*(?:đ[eế]n|t[oớ]i|-|–)(?:\s*h[eế]t)?(?:\s*ng[aà]y)?[\s:]*$/iu;

/** `(Từ ngày 15/03/2023 đến ngày 14/06/2023)`, also where the dates stand in fields of their own. */
function findDatedPeriods(lines: readonly string[]): Period[] {
  const text = lines.join(' ').normalize('NFC');
  const moments = findMoments(text);
  const found: Period[] = [];
  for (let i = 0; i + 1 < moments.length; i++) {
    const from = moments[i]!;
    const to = moments[i + 1]!;
    if (!SPAN.test(text.slice(0, from.start)) || !MIDDLE.test(text.slice(from.end, to.start))) continue;
    const period = { from: dayOf(from.moment), to: dayOf(to.moment) };
    if (period.from <= period.to) found.push(period);
  }
  return found;
}

/** Only lines that speak of the period of the report; a year may stand anywhere in a title. */
function findNamedPeriods(lines: readonly string[]): Period[] {
  let read = 0;
  return lines.flatMap((line, index) => {
    // A year in a field of its own belongs to the quarter before it.
    if (index < read) return [];
    const about = /\bky (?:bao cao|so lieu|thong ke)\b|^(?:quy|thang|nam|6 thang|9 thang|sau thang|chin thang)\b/.test(fold(line));
    if (!about) return [];
    // Quarter and year may stand in fields of their own.
    for (let more = 1; more <= 4; more++) {
      const period = readNamedPeriod(lines.slice(index, index + more).join(' '));
      if (!period) continue;
      read = index + more;
      return [period];
    }
    return [];
  });
}

import { fold, plain } from '../text/normalise';
import { readMoment } from '../text/read-date';
import type { Period } from '../calendar/period';
import { findPeriod } from '../calendar/read-period';
import { periodOfSelects } from './calendar-selects';
import type { ControlState } from './read-controls';

/** Labels of controls that say for which days a report is asked, folded. */
const FROM = new Set(['tu ngay', 'ngay bat dau', 'tu', 'ngay dau ky', 'tungay']);
const TO = new Set(['den ngay', 'ngay ket thuc', 'den', 'ngay cuoi ky', 'denngay']);
const UNIT = new Set([
  'don vi',
  'co quan',
  'don vi bao cao',
  'don vi thong ke',
  'co quan don vi',
  'don vi giai quyet',
  'don vi tiep nhan',
  'co quan tiep nhan',
]);
/** Choices that name no unit. */
const EVERY_UNIT = new Set(['tat ca', 'toan bo', 'chon don vi', 'chon', 'tat ca don vi', 'tat ca cac don vi']);

/**
 * Period asked for by the form's own controls.
 * @param calendar the portal is known to mean the calendar by its boxes for month, quarter and year
 */
export function periodOfControls(state: ControlState, calendar = false): Period | undefined {
  let from: string | undefined;
  let to: string | undefined;
  for (const [label, value] of Object.entries(state)) {
    const reading = readMoment(value);
    if (reading.kind !== 'moment') continue;
    if (FROM.has(fold(label))) from ??= reading.moment.slice(0, 10);
    if (TO.has(fold(label))) to ??= reading.moment.slice(0, 10);
  }
  if (from === undefined && to === undefined && calendar) return periodOfSelects(state);
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

export function unitOfControls(state: ControlState): string | undefined {
  for (const [label, value] of Object.entries(state)) {
    if (UNIT.has(fold(label)) && !EVERY_UNIT.has(fold(value).replace(/^ +| +$/g, ''))) return value;
  }
  return undefined;
}

export interface PageCaption {
  title?: string;
  unit?: string;
  period?: Period;
}

const HEADING = 'h1, h2, h3, h4, h5, legend, [role="heading"], [class*="title"], [class*="breadcrumb"] > :last-child, caption';

/** What the page itself says, near the table and outside controls: its heading, its unit, `Từ ngày … đến ngày …`. */
export function readCaption(table: Element): PageCaption {
  const caption: PageCaption = {};
  for (
    let at: Element = table, depth = 0;
    at.parentElement !== null && depth < 10 && at.tagName !== 'BODY';
    at = at.parentElement, depth++
  ) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) readBlock(before, table, caption);
    if (caption.title !== undefined && caption.period !== undefined) break;
  }
  return caption;
}

function readBlock(block: Element, table: Element, caption: PageCaption): void {
  if (block.tagName === 'SCRIPT' || block.tagName === 'STYLE' || (typeof block.checkVisibility === 'function' && !block.checkVisibility()))
    return;
  if ((block.textContent?.length ?? 0) > 6000) return;
  if (caption.title === undefined) {
    const headings = block.matches(HEADING) ? [block] : [...block.querySelectorAll(HEADING)];
    // Headings inside a search form name groups of its boxes.
    const heading = headings.find(
      (element) =>
        element.closest('form, [role="search"], [role="dialog"], [class*="tooltip"]') === null ||
        element.closest('form')?.contains(table) === true,
    );
    const text = plain(heading?.textContent ?? '');
    if (text.length > 2 && text.length < 160) caption.title = text;
  }
  for (const line of linesOf(block)) {
    const period = caption.period ?? findPeriod(line);
    if (period !== undefined) caption.period = period;
    const unit = /(?:đơn vị(?: báo cáo)?|cơ quan(?: báo cáo)?)\s*:\s*([^:;]{3,120})$/iu.exec(line)?.[1];
    if (unit !== undefined && !/nhận báo cáo/iu.test(line)) caption.unit ??= plain(unit);
  }
}

/** Text lines of a block, block by block, without controls. */
function linesOf(block: Element): string[] {
  if (block.children.length === 0 || !/[:]|ngày/iu.test(block.textContent ?? '')) return [plain(block.textContent ?? '')];
  const lines: string[] = [];
  for (const child of block.children)
    if (!/^(?:INPUT|SELECT|TEXTAREA|BUTTON|LABEL|OPTION|SCRIPT|STYLE)$/.test(child.tagName)) lines.push(...linesOf(child));
  const own = [...block.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? '')
    .join(' ');
  if (plain(own) !== '') lines.push(plain(own), plain(block.textContent ?? ''));
  return lines;
}

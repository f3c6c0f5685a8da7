import { utils } from 'xlsx';
import { readPage } from '../../lib/browser/overlay/page-reading';
import { findTablesInSteps } from '../../lib/table/find-tables';
import { readHtmlTable } from '../../lib/table/read-html-table';
import { plainTables } from '../../lib/table/shapes/plain-tables';
import { runSlice, type Steps } from '../../lib/table/steps';

/** `bare`: text right in the cell, as old server pages write it. `drawn`: as component libraries draw it. */
export type CellKind = 'bare' | 'drawn';

function add(parent: Element, tag: string, className: string, text = ''): Element {
  const child = parent.appendChild(document.createElement(tag));
  child.className = className;
  child.textContent = text;
  return child;
}

/** A wrapper with the value, a second line under each third, a helper text for screen readers, buttons with icons at the end. */
function drawCell(cell: Element, column: number, text: string): void {
  const box = add(cell, 'div', 'cell-box');
  if (column === HEADERS.length - 1) {
    for (const title of ['Chi tiết', 'Quá trình', 'In phiếu']) {
      const button = add(box, 'button', 'icon-button');
      button.setAttribute('title', title);
      add(button, 'span', 'icon').appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    }
    return;
  }
  add(box, column === 1 ? 'a' : 'span', 'cell-text', text);
  if (column % 3 === 2) add(box, 'div', 'second-line', `${text}, dòng thứ hai`);
  if (column === 8) add(box, 'span', 'sr-only', 'Trạng thái');
}

function buildTable(rows: number, kind: CellKind): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const label of HEADERS) head.appendChild(document.createElement('th')).textContent = label;
  const body = table.createTBody();
  for (let row = 0; row < rows; row += 1) {
    const line = body.insertRow();
    for (const [column, label] of HEADERS.entries()) {
      // No word of a header: a row of labels would be one.
      const text = `${label.slice(0, 3)}${row * HEADERS.length + column}`.padEnd(label.length + 5, 'x');
      if (kind === 'bare') line.insertCell().textContent = `\n  ${text}\n`;
      else drawCell(line.insertCell(), column, text);
    }
  }
  return table;
}

const HEADERS = [
  'STT',
  'Mã hồ sơ',
  'Thủ tục',
  'Lĩnh vực',
  'Chủ hồ sơ',
  'Ngày nộp',
  'Ngày tiếp nhận',
  'Hạn trả',
  'Trạng thái',
  'Hình thức nộp',
  'Người xử lý',
  'Đơn vị',
];

/** The floor: every row and cell once by firstElementChild and nextElementSibling, text trimmed, nothing understood. */
function bareWalk(table: Element): number {
  let length = 0;
  for (let part = table.firstElementChild; part; part = part.nextElementSibling) {
    for (let row = part.firstElementChild; row; row = row.nextElementSibling) {
      for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) length += (cell.textContent ?? '').trim().length;
    }
  }
  return length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface ReadingTimes {
  rows: number;
  cells: number;
  /** Median milliseconds. */
  floor: number;
  reading: number;
  /** SheetJS over the same table, `table_to_sheet` and `sheet_to_json`; only where it was asked for. */
  sheetJs?: number;
}

/** Both in turn, so that a slow moment of the PC hits both; the first rounds warm up and are not counted. */
export function measureReading(rows: number, rounds: number, kind: CellKind, besideSheetJs = false): ReadingTimes {
  const table = document.body.appendChild(buildTable(rows, kind));
  const floor: number[] = [];
  const reading: number[] = [];
  const sheetJs: number[] = [];
  let cells = 0;
  for (let round = -5; round < rounds; round += 1) {
    const start = performance.now();
    bareWalk(table);
    const middle = performance.now();
    cells = readHtmlTable(table).cellElements.length;
    const end = performance.now();
    if (besideSheetJs) utils.sheet_to_json(utils.table_to_sheet(table, { raw: true }));
    const last = performance.now();
    if (round < 0) continue;
    floor.push(middle - start);
    reading.push(end - middle);
    sheetJs.push(last - end);
  }
  table.remove();
  return { rows, cells, floor: median(floor), reading: median(reading), ...(besideSheetJs && { sheetJs: median(sheetJs) }) };
}

export interface SliceTimes {
  /** Median over the rounds of the longest slice of each, ms: a collection of garbage hits a round or two. */
  longest: number;
  /** The longest of all rounds, with whatever garbage was collected in it. */
  worst: number;
  slices: number;
  dossiers: number;
}

/** The page found, read and understood slice by slice, as the overlay does it. */
export function measureSlices(rows: number, rounds: number, kind: CellKind): SliceTimes {
  const table = document.body.appendChild(buildTable(rows, kind));
  const longest: number[] = [];
  let slices = 0;
  let dossiers = 0;
  for (let round = -1; round < rounds; round += 1) {
    const steps = readWhole();
    let most = 0;
    slices = 0;
    for (let done = false; !done; slices += 1) {
      const start = performance.now();
      const step = runSlice(steps, () => performance.now());
      most = Math.max(most, performance.now() - start);
      done = step.done === true;
      if (step.done === true) dossiers = step.value;
    }
    if (round >= 0) longest.push(most);
  }
  table.remove();
  return { longest: median(longest), worst: Math.max(...longest), slices, dossiers };
}

function* readWhole(): Steps<number> {
  const reading = yield* readPage(document, yield* findTablesInSteps([document], plainTables));
  return reading.kind === 'list' ? reading.rows.length : 0;
}

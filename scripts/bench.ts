import { join } from 'node:path';
import type { Page } from 'playwright';
import { bundleForPage } from '../tests/bench/bundle';
import type { measureDetector } from '../tests/bench/detector-in-page';
import type { CellKind, measureReading, measureSlices } from '../tests/bench/in-page';
import type { measureForm } from '../tests/bench/forms-in-page';
import type { measureChecks } from '../tests/bench/checks-in-page';
import type { measureRollup } from '../tests/bench/rollup-in-page';
import { measureLongList } from '../tests/bench/long-list';
import { measurePlainList } from '../tests/bench/plain-list';
import type { OwnWork } from '../tests/bench/own-work';
import { startPortal } from '../tests/portal/server/start.ts';
import { buildStaffClient } from '../tests/portal/staff/build.ts';
import { buildExtension, outputOf, repoRoot } from './build';
import { backgroundOf, launchBrowser, policyRead } from './launch';
import { measureSizes } from './size';

/** One measured figure, what it is held against, and the bound. */
interface Line {
  what: string;
  measured: string;
  against: string;
  bound: string;
  holds?: boolean;
}

const LIST = '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so';
/** Reading may cost so many times the bare walk over the same cells. */
const READING_RATIO = 2.5;
/** Milliseconds for a list of 1,000 rows: what we do from the moment its rows stand there until they are marked. */
const LIST_MS = 50;
/** The page may stand still for so long while a list of 10,000 rows is read, the workspace while as many are checked. */
const SLICE_MS = 50;
const DETECTOR_MS = 1;
/** A form from 100,000 stored dossiers may cost so many times what reading them costs. */
const FORM_RATIO = 1.5;
/** Milliseconds for all rules over 10,000 stored dossiers, and for those of the page over 100 rows. */
const CHECK_MS = 300;
const PAGE_MS = 5;
/** Milliseconds for the reports of 100 units with 60 rows each, the first time. */
const ROLLUP_MS = 300;
/** SheetJS takes at least so many times as long over the same table. */
const SHEETJS_RATIO = 2;
const TABLES: readonly { rows: number; rounds: number; kind: CellKind; bound?: number; besideSheetJs?: true }[] = [
  { rows: 1000, rounds: 31, kind: 'bare', bound: READING_RATIO },
  { rows: 10_000, rounds: 11, kind: 'bare', bound: READING_RATIO, besideSheetJs: true },
  { rows: 1000, rounds: 31, kind: 'drawn' },
  { rows: 10_000, rounds: 11, kind: 'drawn', besideSheetJs: true },
];

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function withinMs(what: string, value: number, bound: number, against = ''): Line {
  return { what, measured: ms(value), against, bound: `≤ ${bound} ms`, holds: value <= bound };
}

async function inBarePage<T>(entry: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const script = await bundleForPage(join(repoRoot, 'tests/bench', entry), 'bench');
  const { context, close } = await launchBrowser();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: script });
  const result = await measure(page);
  await close();
  return result;
}

function benchReading(): Promise<Line[]> {
  return inBarePage('in-page.ts', async (page) => {
    const lines: Line[] = [];
    for (const { bound, ...table } of TABLES) {
      const times = await page.evaluate(
        ({ rows, rounds, kind, besideSheetJs }) =>
          (window as unknown as { bench: { measureReading: typeof measureReading } }).bench.measureReading(
            rows,
            rounds,
            kind,
            besideSheetJs,
          ),
        table,
      );
      const ratio = times.reading / times.floor;
      lines.push({
        what: `reading ${times.rows} × 12, ${table.kind} cells`,
        measured: ms(times.reading),
        against: `${ratio.toFixed(2)} × bare walk (${ms(times.floor)})`,
        bound: bound === undefined ? '' : `≤ ${bound.toFixed(1)}`,
        ...(bound !== undefined && { holds: ratio <= bound }),
      });
      if (times.sheetJs === undefined) continue;
      lines.push({
        what: `SheetJS over the same ${times.rows} × 12, ${table.kind} cells`,
        measured: ms(times.sheetJs),
        against: `${(times.sheetJs / times.reading).toFixed(2)} × our reading`,
        bound: `≥ ${SHEETJS_RATIO.toFixed(1)}`,
        holds: times.sheetJs >= SHEETJS_RATIO * times.reading,
      });
    }
    for (const kind of ['bare', 'drawn'] as const) {
      const { longest, worst, slices, dossiers } = await page.evaluate(
        (cells) => (window as unknown as { bench: { measureSlices: typeof measureSlices } }).bench.measureSlices(10_000, 7, cells),
        kind,
      );
      lines.push({
        what: `longest slice, page of ${dossiers} × 12, ${kind} cells`,
        measured: ms(longest),
        against: `${slices} slices; with garbage collected ${ms(worst)}`,
        bound: `≤ ${SLICE_MS} ms`,
        holds: longest <= SLICE_MS && dossiers === 10_000,
      });
    }
    return lines;
  });
}

async function benchDetector(): Promise<Line[]> {
  const cost = await inBarePage('detector-in-page.ts', (page) =>
    page.evaluate(() => (window as unknown as { bench: { measureDetector: typeof measureDetector } }).bench.measureDetector(15)),
  );
  return [
    {
      what: 'detector on a page without tables',
      measured: ms(cost.ms),
      against: `${cost.observers} observer, ${cost.messages} messages`,
      bound: `≤ ${DETECTOR_MS} ms, 1 observer`,
      holds: cost.ms <= DETECTOR_MS && cost.observers === 1 && cost.messages === 0,
    },
  ];
}

/** The bound is for 1,000 × 12 plain cells, once the browser has compiled what runs; the other lines say what else there is. */
function workLines(when: string, work: OwnWork, bound?: number): Line[] {
  const between = work.between ?? Number.NaN;
  const what = `1000 rows, from the rows to their marks, ${when}`;
  const against = 'our work, processor time';
  return [
    bound === undefined ? { what, measured: ms(between), against, bound: '' } : withinMs(what, between, bound, against),
    withinMs(`longest run of our code, ${when}`, work.longest, SLICE_MS),
    { what: `all our work until they are kept, ${when}`, measured: ms(work.total), against: `${work.runs} runs`, bound: '' },
  ];
}

async function benchPages(): Promise<Line[]> {
  const portal = await startPortal({ world: 'nhu-thanh', today: '2023-06-15', latency: { list: 0, report: 0 } });
  const { context, close } = await launchBrowser({ extension: outputOf('e2e') });
  await policyRead(await backgroundOf(context));
  const plain = await measurePlainList(context, portal.url, portal.state.world);
  const drawn = await measureLongList(context, portal.url, LIST);
  await close();
  await portal.close();
  return [
    ...workLines('12 plain columns, first in a tab', plain.first),
    ...workLines('12 plain columns, again', plain.again, LIST_MS),
    ...workLines('cells of several fields, first in a tab', drawn.first),
    ...workLines('cells of several fields, again', drawn.again),
  ];
}

/** All rules over stored dossiers, and those of the page over one page of a list. */
async function benchChecks(): Promise<Line[]> {
  const cost = await inBarePage('checks-in-page.ts', (page) =>
    page.evaluate(() => (window as unknown as { bench: { measureChecks: typeof measureChecks } }).bench.measureChecks(9)),
  );
  return [
    withinMs('all rules on 10000 dossiers', cost.all, CHECK_MS, `first time ${ms(cost.first)}, ${cost.findings} findings`),
    withinMs('longest slice of it', cost.slice, SLICE_MS),
    withinMs('rules of the page on 100 rows', cost.page, PAGE_MS),
  ];
}

/** Reports of a hundred units added up as on the first press, cold. */
async function benchRollup(): Promise<Line[]> {
  const cost = await inBarePage('rollup-in-page.ts', (page) =>
    page.evaluate(() => (window as unknown as { bench: { measureRollup: typeof measureRollup } }).bench.measureRollup(100, 60, 1)),
  );
  const line = (what: string, value: number, against: string): Line => ({
    what,
    measured: ms(value),
    against,
    bound: `≤ ${ROLLUP_MS} ms`,
    holds: value <= ROLLUP_MS,
  });
  return [
    line('reports of 100 units × 60 rows added up', cost.sum, 'first time in the page'),
    line('with checks between units and their past', cost.whole, `${cost.reports} reports known`),
  ];
}

/** A form counted from stored dossiers. A page of its own origin, since a blank one has no store. */
async function benchForms(): Promise<Line[]> {
  const script = await bundleForPage(join(repoRoot, 'tests/bench/forms-in-page.ts'), 'bench');
  const { context, close } = await launchBrowser();
  await context.route('http://bench.localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('http://bench.localhost/');
  await page.addScriptTag({ content: script });
  const cost = await page.evaluate(() =>
    (window as unknown as { bench: { measureForm: typeof measureForm } }).bench.measureForm(100_000, 7),
  );
  await close();
  const ratio = cost.counted / cost.read;
  return [
    {
      what: `II.06a counted from ${cost.dossiers} stored dossiers`,
      measured: ms(cost.counted),
      against: `${ratio.toFixed(2)} × reading them (${ms(cost.read)})`,
      bound: `≤ ${FORM_RATIO.toFixed(1)}`,
      holds: ratio <= FORM_RATIO && cost.total > 0,
    },
  ];
}

async function benchSizes(): Promise<Line[]> {
  const sizes = await measureSizes();
  return sizes.map(({ name, kB, budget, holds }) => ({
    what: `size of ${name}`,
    measured: kB === undefined ? 'not built' : `${kB.toFixed(1)} kB`,
    against: 'gz',
    bound: `≤ ${budget} kB`,
    holds,
  }));
}

function print(lines: readonly Line[]): void {
  const keys = ['what', 'measured', 'against', 'bound'] as const;
  const width = Object.fromEntries(keys.map((key) => [key, Math.max(key.length, ...lines.map((line) => line[key].length))]));
  const row = (line: Record<(typeof keys)[number], string>, sign: string): string =>
    `${sign} ${keys.map((key) => (key === 'measured' ? line[key].padStart(width[key]!) : line[key].padEnd(width[key]!))).join('  ')}`.trimEnd();
  console.log(row({ what: 'what', measured: 'measured', against: 'against', bound: 'bound' }, ' '));
  for (const line of lines) console.log(row(line, line.holds === undefined ? ' ' : line.holds ? '✔' : '✘'));
}

function build(target: 'chrome' | 'e2e'): void {
  const { ok, output } = buildExtension(target);
  if (!ok) throw new Error(output);
}

// `npm run bench -- reading` measures one part alone, for work on it.
const [only] = process.argv.slice(2);
const wants = (part: 'reading' | 'checks' | 'rollup' | 'forms' | 'pages' | 'sizes' | 'detector'): boolean =>
  only === undefined || only === part;

const lines: Line[] = [];
if (wants('reading')) lines.push(...(await benchReading()));
if (wants('checks')) lines.push(...(await benchChecks()));
if (wants('forms')) lines.push(...(await benchForms()));
if (wants('rollup')) lines.push(...(await benchRollup()));
if (wants('pages')) {
  build('e2e');
  await buildStaffClient();
  lines.push(...(await benchPages()));
}
if (wants('detector')) lines.push(...(await benchDetector()));
if (wants('sizes')) {
  build('chrome');
  lines.push(...(await benchSizes()));
}
print(lines);

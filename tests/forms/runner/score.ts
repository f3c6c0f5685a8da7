import type { Expected } from '../expected';
import type { Left, Planned, Written } from '../filler/answer';
import type { Model, Values } from '../model';

/** What happened on a page. */
export interface Course {
  planned: readonly Planned[];
  written: readonly Written[];
  before: Model;
  /** After the first part, where there are more. */
  halfway?: Model;
  after: Model;
  /** Time for the preview and for taking back, in ms. */
  aside?: { plan: number; undo: number };
  /** How often the page loaded anew under the filler; nothing is taken back then. */
  reloads: number;
  restored?: Model;
  submits: number;
}

export interface CellFault {
  cell: string;
  expected: unknown;
  got: unknown;
}

export interface Score {
  page: string;
  /** Cells the filler should write. */
  asked: number;
  right: number;
  /** Cells that hold what neither stood there nor should. */
  wrong: CellFault[];
  /** Asked and not written. */
  notWritten: CellFault[];
  /** Of these, named to the official with the figure. */
  named: number;
  /** Cells that the page computes, and how many came out as they should. */
  computed: readonly [right: number, asked: number];
  /** Reasons of what was left out, with how often. */
  reasons: Readonly<Record<string, number>>;
  /** Cells that take no such figure, and how many of them were named with it. */
  byHand: readonly [named: number, asked: number];
  /** Reasons that were expected and not given. */
  reasonsMissing: string[];
  refused?: string;
  refusedAsExpected: boolean;
  submits: number;
  reloads: number;
  /** Undefined where nothing was written or the page loaded anew. */
  undoExact?: boolean;
  undoFaults: CellFault[];
  milliseconds: number;
  aside?: { plan: number; undo: number };
  errors: string[];
}

/** `5.770`, `5770` and 5770 are one figure; an empty text is nothing. */
function figureOf(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null;
  return Number(value);
}

const at = (model: Model | Values, row: string, column: string): unknown => model[row]?.[column];

function cellsOf(values: Values): { row: string; column: string; value: number }[] {
  return Object.entries(values).flatMap(([row, columns]) => Object.entries(columns).map(([column, value]) => ({ row, column, value })));
}

function faults(expected: Model, got: Model): CellFault[] {
  const rows = new Set([...Object.keys(expected), ...Object.keys(got)]);
  return [...rows].flatMap((row) => {
    const columns = new Set([...Object.keys(expected[row] ?? {}), ...Object.keys(got[row] ?? {})]);
    return [...columns]
      .filter((column) => JSON.stringify(at(expected, row, column)) !== JSON.stringify(at(got, row, column)))
      .map((column) => ({ cell: `${row}.${column}`, expected: at(expected, row, column), got: at(got, row, column) }));
  });
}

function laidOver(model: Model, over: Model = {}): Model {
  return { ...model, ...Object.fromEntries(Object.entries(over).map(([row, columns]) => [row, { ...model[row], ...columns }])) };
}

function countReasons(course: Course): Record<string, number> {
  const all: Left[] = [
    ...course.planned.flatMap(({ leftOut }) => leftOut ?? []),
    ...course.written.flatMap(({ notTaken, changed }) => [...notTaken, ...changed]),
  ];
  const counts: Record<string, number> = {};
  for (const { why } of all) counts[why] = (counts[why] ?? 0) + 1;
  return counts;
}

/** Holds the page's model against what should stand there. The text on the screen is never asked. */
export function scoreForm(page: string, expected: Expected, course: Course, errors: readonly string[]): Score {
  const { before, after } = course;
  const writes = [...cellsOf(expected.writes), ...cellsOf(expected.later ?? {})];
  const computes = cellsOf(expected.computes);
  const due = new Map([...writes, ...computes].map(({ row, column, value }) => [`${row}.${column}`, value]));
  const wrong: CellFault[] = [];
  const look = (model: Model, isDue: (cell: string) => boolean): void => {
    for (const [row, columns] of Object.entries(model))
      for (const [column, got] of Object.entries(columns)) {
        const cell = `${row}.${column}`;
        const held = at(before, row, column);
        const want = isDue(cell) ? due.get(cell) : undefined;
        if (JSON.stringify(got) !== JSON.stringify(held) && (want === undefined || figureOf(got) !== want))
          wrong.push({ cell, expected: want ?? held, got });
      }
  };
  const later = new Set(cellsOf(expected.later ?? {}).map(({ row, column }) => `${row}.${column}`));
  if (course.halfway) look(course.halfway, (cell) => !later.has(cell));
  // A sum over cells that were not written comes out otherwise, which says nothing new.
  const isComputed = new Set(computes.map(({ row, column }) => `${row}.${column}`));
  look(after, () => true);
  const stands = ({ row, column, value }: { row: string; column: string; value: number }): boolean =>
    figureOf(at(after, row, column)) === value;
  const notWritten = writes
    .filter((cell) => !stands(cell))
    .map(({ row, column, value }) => ({ cell: `${row}.${column}`, expected: value, got: at(after, row, column) }));
  const reasons = countReasons(course);
  const toHand = course.written.flatMap(({ notTaken }) => notTaken).flatMap(({ value }) => (value === undefined ? [] : [value]));
  const refused = course.planned[0]?.refused ?? course.written[0]?.refused;
  const undoFaults = course.restored ? faults(laidOver(before, expected.stays), course.restored) : [];
  const byHand = cellsOf(expected.byHand ?? {});
  return {
    page,
    asked: writes.length,
    right: writes.filter(stands).length,
    wrong: wrong.filter(({ cell }) => notWritten.length === 0 || !isComputed.has(cell)),
    notWritten,
    named: Math.min(toHand.length, notWritten.length),
    computed: [computes.filter(stands).length, computes.length],
    byHand: [byHand.filter(({ value }) => toHand.includes(value)).length, byHand.length],
    reasons,
    reasonsMissing: expected.reasons.filter((ids) => !ids.split('|').some((id) => reasons[id] !== undefined)),
    ...(refused !== undefined && { refused }),
    refusedAsExpected: refused === expected.refused,
    submits: course.submits,
    reloads: course.reloads,
    ...(course.restored && { undoExact: undoFaults.length === 0 }),
    undoFaults,
    milliseconds: course.written.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    ...(course.aside && { aside: course.aside }),
    errors: [...errors],
  };
}

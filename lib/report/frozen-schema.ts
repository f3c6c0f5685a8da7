import * as z from 'zod/mini';
import { figureTable } from '../table/figures-schema';
import { indicatorIds } from '../vocabulary/indicator';
import { stateIds } from '../vocabulary/state';
import { FROZEN_FORMAT, FROZEN_VERSION, NOTE_LENGTH, type FrozenPackage } from './frozen-package';

const text = z.string().check(z.maxLength(20_000));
const shortText = z.string().check(z.maxLength(1_000));
const name = z.string().check(z.minLength(1), z.maxLength(1_000));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(isDay));
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/));
const period = z.strictObject({ from: day, to: day }).check(z.refine(({ from, to }) => from <= to));
const amount = z.number().check(z.int(), z.gte(0), z.lte(1_000_000_000));
const columnNumber = z.number().check(z.int(), z.gte(1), z.lte(200));
const columnNumbers = z.array(columnNumber).check(z.maxLength(200));

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const form = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  number: shortText,
  title: name,
  legalBasis: text,
  columns: z
    .array(
      z.strictObject({
        number: columnNumber,
        indicator: z.exactOptional(z.enum(indicatorIds)),
        path: z.array(name).check(z.maxLength(10)),
      }),
    )
    .check(
      z.minLength(1),
      z.maxLength(200),
      z.refine((columns) => new Set(columns.map(({ number }) => number)).size === columns.length),
    ),
  equations: z.array(z.strictObject({ total: columnNumber, parts: columnNumbers.check(z.minLength(1)) })).check(z.maxLength(100)),
  ratios: z.exactOptional(
    z
      .array(
        z.strictObject({
          column: columnNumber,
          part: columnNumber,
          whole: columnNumber,
          decimals: z.exactOptional(z.number().check(z.int(), z.gte(0), z.lte(4))),
        }),
      )
      .check(z.maxLength(100)),
  ),
  unnumbered: z.exactOptional(z.literal(true)),
});

const row = z.strictObject({
  label: shortText,
  cells: z.array(z.union([z.number(), z.strictObject({ why: text })])).check(z.maxLength(200)),
});

const rows = z.array(row).check(z.maxLength(5_000));

const capture = z.strictObject({
  kind: z.enum(['figures', 'list', 'package']),
  portal: shortText,
  screen: shortText,
  unit: z.exactOptional(shortText),
  period: z.exactOptional(period),
  at: moment,
  hash: shortText,
  count: z.exactOptional(amount),
  complete: z.exactOptional(z.boolean()),
  table: z.exactOptional(figureTable),
});

const finding = z.strictObject({
  rule: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  severity: z.enum(['block', 'warn', 'note']),
  text,
  waiver: z.exactOptional(z.strictObject({ reason: text, at: moment })),
});

const group = z.strictObject({
  row: z.exactOptional(shortText),
  state: z.exactOptional(z.enum(stateIds)),
  columns: columnNumbers,
  unclear: z.exactOptional(columnNumbers),
  prints: z.array(z.string().check(z.regex(/^[0-9a-z]{11}$/))).check(z.maxLength(500_000)),
});

/** A package as a file holds it. Anything unknown in it refuses the whole. */
export const frozenSchema: z.ZodMiniType<FrozenPackage> = z
  .strictObject({
    format: z.literal(FROZEN_FORMAT),
    version: z.literal(FROZEN_VERSION),
    at: moment,
    unit: name,
    period,
    note: z.exactOptional(z.string().check(z.maxLength(NOTE_LENGTH))),
    source: z.enum(['count', 'portal', 'rollup']),
    form,
    convention: z.exactOptional(z.strictObject({ id: shortText, title: shortText, source: text, print: shortText })),
    rowsAre: z.enum(['unit', 'field']),
    rows,
    total: row,
    sections: z.exactOptional(z.array(z.strictObject({ title: shortText, rows, total: row })).check(z.maxLength(20))),
    counted: amount,
    unplaced: amount,
    captures: z.array(capture).check(z.maxLength(2_000)),
    findings: z.array(finding).check(z.maxLength(20_000)),
    allUnits: z.exactOptional(z.literal(true)),
    portals: z.exactOptional(z.array(shortText).check(z.maxLength(100))),
    dossiers: z.exactOptional(
      z.strictObject({
        salt: z.string().check(z.regex(/^[0-9a-z]{16,64}$/)),
        groups: z.array(group).check(z.maxLength(100_000)),
      }),
    ),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  })
  .check(
    z.refine(
      ({ form: { columns }, sections = [], ...whole }) =>
        [whole, ...sections].flatMap((part) => [...part.rows, part.total]).every(({ cells }) => cells.length === columns.length),
      { path: ['rows'] },
    ),
    z.refine(
      ({ form: { columns, equations } }) => {
        const numbers = new Set(columns.map(({ number }) => number));
        return equations.every(({ total, parts }) => [total, ...parts].every((number) => numbers.has(number)));
      },
      { path: ['form', 'equations'] },
    ),
  );

import * as z from 'zod/mini';
import { indicatorIds } from '../vocabulary/indicator';

const text = z.string().check(z.maxLength(20_000));
const shortText = z.string().check(z.maxLength(1_000));
const count = z.number().check(z.int(), z.gte(0), z.lte(10_000_000));

const quantity = z.strictObject({
  raw: shortText,
  value: z.number(),
  decimals: z.number().check(z.int(), z.gte(0), z.lte(20)),
  percent: z.exactOptional(z.literal(true)),
});

/** A hole in a row travels as null where messages are JSON; both mean: no figure. */
const cell = z.pipe(
  z.nullish(quantity),
  z.transform((value) => value ?? undefined),
);

/** A statistics table as it is kept and handed on. */
export const figureTable = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        col: count,
        path: z.array(shortText).check(z.maxLength(20)),
        indicator: z.exactOptional(z.enum(indicatorIds)),
        unresolved: z.exactOptional(z.enum(['unknown', 'ambiguous'])),
        number: z.exactOptional(z.number()),
      }),
    )
    .check(z.maxLength(300)),
  rows: z
    .array(
      z.strictObject({
        row: count,
        label: shortText,
        kind: z.enum(['data', 'total']),
        group: z.exactOptional(shortText),
        cells: z.array(cell).check(z.maxLength(300)),
      }),
    )
    .check(z.maxLength(5_000)),
  rowsAre: z.enum(['unit', 'field', 'procedure', 'unknown']),
  title: z.exactOptional(shortText),
  formulas: z
    .array(
      z.strictObject({
        total: z.number(),
        terms: z.array(z.strictObject({ column: z.number(), sign: z.union([z.literal(1), z.literal(-1)]) })).check(z.maxLength(50)),
        operator: z.enum(['sum', 'ratio']),
      }),
    )
    .check(z.maxLength(100)),
  unclear: z.array(z.strictObject({ row: shortText, col: count, raw: text })).check(z.maxLength(5_000)),
});

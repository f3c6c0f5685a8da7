import * as z from 'zod/mini';
import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import { indicatorIds } from '../vocabulary/indicator';
import type { ReportForm } from './form';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1));
const columnNumber = z.number().check(z.int(), z.gte(1), z.lte(200));

const formSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  number: text,
  title: text,
  validFrom: day,
  validTo: z.optional(day),
  legalBasis: text,
  evidence: z.enum(['confirmed', 'seen', 'assumed']),
  note: z.optional(text),
  columns: z
    .array(
      z.strictObject({
        number: columnNumber,
        indicator: z.enum(indicatorIds),
        path: z.array(text).check(z.minLength(1)),
        computed: z.optional(z.literal(true)),
      }),
    )
    .check(z.minLength(1)),
  equations: z.array(z.strictObject({ total: columnNumber, parts: z.array(columnNumber).check(z.minLength(1)) })),
});

/**
 * A form from outside (a province's own file). Codes: `form-invalid` (shape), `form-column-twice`, `form-equation-column`
 * (an equation names a column that the form lacks). `at` is the place in the data or the column number.
 */
export function readForm(value: unknown): Result<ReportForm> {
  const read = formSchema.safeParse(value);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') ?? '';
    return refuse('form-invalid', message('report.form-invalid', { at }), at);
  }
  // JSON has no `undefined`: an absent key stays absent.
  const form = read.data as ReportForm;
  const numbers = new Set<number>();
  for (const { number } of form.columns) {
    if (numbers.has(number)) return refuse('form-column-twice', message('report.form-column-twice', { column: number }), String(number));
    numbers.add(number);
  }
  for (const { total, parts } of form.equations) {
    const lacking = [total, ...parts].find((number) => !numbers.has(number));
    if (lacking !== undefined) {
      return refuse('form-equation-column', message('report.form-equation-column', { column: lacking }), String(lacking));
    }
  }
  return ok(form);
}

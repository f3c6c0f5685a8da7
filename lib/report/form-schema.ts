import * as z from 'zod/mini';
import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';
import { indicatorIds } from '../vocabulary/indicator';
import { formLevels, systemLevels, type ReportForm } from './form';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1), z.maxLength(500));
/** More columns are no form that anybody prints. */
const MOST_COLUMNS = 100;
const columnNumber = z.number().check(z.int(), z.gte(1), z.lte(200));

export const formSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  number: text,
  title: text,
  validFrom: day,
  validTo: z.exactOptional(day),
  legalBasis: text,
  issuer: text,
  levels: z.array(z.enum(formLevels)).check(z.minLength(1), z.maxLength(formLevels.length)),
  evidence: z.enum(['confirmed', 'seen', 'assumed']),
  note: z.exactOptional(text),
  rows: z.exactOptional(z.enum(['field', 'unit'])),
  sections: z.exactOptional(z.array(z.strictObject({ title: text, system: z.enum(systemLevels) })).check(z.minLength(1), z.maxLength(2))),
  columns: z
    .array(
      z.strictObject({
        number: columnNumber,
        indicator: z.exactOptional(z.enum(indicatorIds)),
        path: z.array(text).check(z.minLength(1), z.maxLength(6)),
        computed: z.exactOptional(z.literal(true)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_COLUMNS)),
  equations: z
    .array(z.strictObject({ total: columnNumber, parts: z.array(columnNumber).check(z.minLength(1), z.maxLength(MOST_COLUMNS)) }))
    .check(z.maxLength(MOST_COLUMNS)),
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
      .check(z.minLength(1), z.maxLength(MOST_COLUMNS)),
  ),
  otherNumbers: z.exactOptional(z.array(z.array(columnNumber)).check(z.minLength(1), z.maxLength(5))),
  unnumbered: z.exactOptional(z.literal(true)),
});

/**
 * A form from outside (a province's own file). Codes: `form-invalid` (shape), `form-column-twice`, `form-equation-column`
 * (an equation names a column that the form lacks), `form-ratio-column`, `form-numbers`, `form-dates`. `at` is the place in the data or the column number.
 */
export function readForm(value: unknown): Result<ReportForm> {
  const read = formSchema.safeParse(value);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') ?? '';
    return refuse('form-invalid', message('report.form-invalid', { at }), at);
  }
  const form: ReportForm = read.data;
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
  for (const { column, part, whole } of form.ratios ?? []) {
    const lacking = [column, part, whole].find((number) => !numbers.has(number));
    if (lacking !== undefined)
      return refuse('form-ratio-column', message('report.form-ratio-column', { column: lacking }), String(lacking));
  }
  if (form.otherNumbers?.some((others) => others.length !== form.columns.length) === true)
    return refuse('form-numbers', message('report.form-numbers'), 'otherNumbers');
  if (form.validTo !== undefined && form.validTo < form.validFrom) return refuse('form-dates', message('report.form-dates'), 'validTo');
  return ok(form);
}

import * as z from 'zod/mini';
import { conventionSchema } from '../dossier/convention';
import { systemLevels } from './form';
import { formSchema, readForm } from './form-schema';
import type { OfficeForms } from './office-forms';

/** Characters of a file. */
export const OFFICE_FORMS_LIMIT = 500_000;
const MOST = 100;

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

const ownPeriod = z
  .strictObject({ title: z.string().check(z.minLength(1), z.maxLength(200)), from: day, to: day })
  .check(z.refine(({ from, to }) => from <= to));

const system = z.strictObject({
  portal: z.string().check(z.regex(/^[a-z]+:\/\/[^/\s]+$/), z.maxLength(300)),
  system: z.enum(systemLevels),
});

/** A form whose equations name columns that it lacks is none. */
const wholeForm = formSchema.check(z.refine((form) => readForm(form).ok));

export const officeFormsSchema: z.ZodMiniType<OfficeForms> = z.strictObject({
  version: z.literal(1),
  forms: z.array(wholeForm).check(z.maxLength(MOST), z.refine(idsDiffer)),
  conventions: z.array(conventionSchema).check(z.maxLength(MOST), z.refine(idsDiffer)),
  periodRule: z.exactOptional(z.enum(['cut-14', 'calendar'])),
  periods: z.array(ownPeriod).check(z.maxLength(MOST)),
  systems: z.array(system).check(z.maxLength(MOST)),
});

function idsDiffer(entries: readonly { id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}

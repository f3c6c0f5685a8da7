import * as z from 'zod/mini';
import type { OfficeTerms } from './office-terms';
import { readTerm } from './read-term';
import { termConventions } from './term-convention';

/** All procedures of a province are some two thousand. */
const MOST_TERMS = 5_000;
const MOST_PORTALS = 50;

const words = z.string().check(z.minLength(1), z.maxLength(1_000));
const code = z.string().check(z.regex(/^[\p{L}\p{N}.\-_/]{1,60}$/u));
const origin = z.string().check(z.maxLength(300), z.regex(/^[a-z][a-z-]*:\/\/[^/\s]+$/));
const convention = z.string().check(z.refine((id) => termConventions.some((known) => known.id === id)));

export const officeTermsSchema: z.ZodMiniType<OfficeTerms> = z.strictObject({
  version: z.literal(1),
  terms: z
    .array(
      z.strictObject({
        procedure: words,
        code: z.exactOptional(code),
        term: z.string().check(
          z.maxLength(60),
          z.refine((text) => readTerm(text) !== undefined),
        ),
        decision: z.string().check(z.maxLength(300)),
      }),
    )
    .check(z.maxLength(MOST_TERMS)),
  conventions: z.record(origin, convention).check(z.refine((record) => Object.keys(record).length <= MOST_PORTALS)),
});

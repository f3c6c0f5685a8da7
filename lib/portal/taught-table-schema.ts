import * as z from 'zod/mini';
import { fieldIds } from '../vocabulary/field';
import { indicatorIds } from '../vocabulary/indicator';
import type { TaughtTable } from './taught-table';

/** Most tables that one portal may have been taught. */
export const MOST_TAUGHT = 60;

const short = z.string().check(z.minLength(1), z.maxLength(300));
const signature = z.string().check(z.minLength(1), z.maxLength(500), z.regex(/^[a-z][\w-]*(?:\.[\w-]+)*$/));
const way = z.string().check(z.minLength(1), z.maxLength(1_500), z.regex(/^[a-z][\w-]*(?:\.[\w-]+)*(?: > [a-z][\w-]*(?:\.[\w-]+)*){0,2}$/));

/** What is kept of a lesson, and what arrives from a page: data only, nothing that could be run or selected by. */
export const taughtTable: z.ZodMiniType<TaughtTable> = z
  .strictObject({
    version: z.literal(1),
    id: z.string().check(z.regex(/^[\w-]{1,60}$/)),
    portal: z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/\s]+$/)),
    place: z.string().check(z.maxLength(300)),
    kind: z.enum(['list', 'figures']),
    columns: z
      .array(
        z.strictObject({
          path: z.array(short).check(z.maxLength(20)),
          field: z.exactOptional(z.enum(fieldIds)),
          indicator: z.exactOptional(z.enum(indicatorIds)),
          label: z.exactOptional(z.enum(['unit', 'field', 'procedure', 'unknown'])),
        }),
      )
      .check(z.minLength(1), z.maxLength(300)),
    blocks: z.exactOptional(z.strictObject({ container: way, block: signature, headed: z.exactOptional(z.literal(true)) })),
    at: z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/)),
  })
  .check(z.refine((table) => table.kind === 'list' || table.blocks === undefined));

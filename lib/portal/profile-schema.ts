import * as z from 'zod/mini';
import { fieldIds } from '../vocabulary/field';
import { indicatorIds } from '../vocabulary/indicator';
import { stateIds } from '../vocabulary/state';
import type { PortalProfile } from './profile';
import { MOST_TAUGHT, taughtTable } from './taught-table-schema';

/** Characters of a profile written as JSON; the largest of our own has a tenth of it. */
export const PROFILE_LIMIT = 200_000;

const words = z.string().check(z.minLength(1), z.maxLength(200));
const header = z.string().check(z.maxLength(400));
const glob = z.string().check(z.minLength(3), z.maxLength(200), z.regex(/^[^\s\\<>]+$/));
/** Names of elements, classes, ids and attributes, one below another: nothing that is slow to look for. */
const selector = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[\p{L}\p{N}\s#.[\]="'*^$_>~+,-]+$/u));

const field = z.enum(fieldIds);
const indicator = z.enum(indicatorIds);
const states = mapOf(z.union([z.enum(stateIds), z.literal('unclear')]), 300);

function mapOf<T>(value: z.ZodMiniType<T>, most: number): z.ZodMiniType<Record<string, T>> {
  return z.record(words, value).check(z.refine((record) => Object.keys(record).length <= most)) as z.ZodMiniType<Record<string, T>>;
}

const tableRule = z
  .strictObject({
    headers: z.array(header).check(z.minLength(1), z.maxLength(200)),
    kind: z.enum(['list', 'figures']),
    columns: z.array(z.nullable(z.union([field, indicator, z.literal('ignore')]))).check(z.maxLength(200)),
    rows: z.exactOptional(
      z.strictObject({
        column: z.number().check(z.int(), z.gte(0), z.lte(200)),
        are: z.enum(['unit', 'field', 'procedure', 'unknown']),
      }),
    ),
    address: z.exactOptional(glob),
    plainLine: z.exactOptional(z.enum(['subject', 'procedure'])),
    states: z.exactOptional(states),
  })
  .check(
    z.refine((rule) => rule.columns.length === rule.headers.length),
    z.refine((rule) => rule.columns.every((column) => column === null || column === 'ignore' || ofKind(rule.kind, column))),
    z.refine((rule) => isDistinct(rule.columns)),
    z.refine((rule) => rule.rows === undefined || rule.rows.column < rule.headers.length),
  );

function ofKind(kind: 'list' | 'figures', column: string): boolean {
  return (kind === 'list' ? fieldIds : indicatorIds).some((id) => id === column);
}

/** Two columns never mean the same. */
function isDistinct(columns: readonly (string | null)[]): boolean {
  const named = columns.filter((column) => column !== null && column !== 'ignore');
  return new Set(named).size === named.length;
}

export const profileSchema: z.ZodMiniType<PortalProfile> = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,59}$/)),
  name: words,
  evidence: z.enum(['compared', 'read-from-source', 'described', 'inferred']),
  recognise: z
    .strictObject({
      addresses: z.exactOptional(z.array(glob).check(z.maxLength(50))),
      signs: z.exactOptional(
        z
          .array(z.array(z.strictObject({ selector, text: z.exactOptional(words) })).check(z.minLength(1), z.maxLength(10)))
          .check(z.maxLength(20)),
      ),
    })
    .check(z.refine(({ addresses = [], signs = [] }) => addresses.length + signs.length > 0)),
  labels: z.exactOptional(mapOf(z.union([field, z.literal('unclear')]), 300)),
  figures: z.exactOptional(mapOf(z.union([indicator, z.literal('unclear')]), 300)),
  states: z.exactOptional(states),
  tables: z.exactOptional(z.array(tableRule).check(z.maxLength(100))),
  parts: z.exactOptional(
    z.array(z.strictObject({ item: selector, parts: mapOf(z.union([field, z.literal('ignore')]), 50) })).check(z.maxLength(20)),
  ),
  pager: z.exactOptional(z.strictObject({ area: selector })),
  timeliness: z.exactOptional(
    z.strictObject({
      counts: z.enum(['calendar-days', 'elapsed-days-plus-one', 'working-days', 'clamped', 'unknown']),
      forms: mapOf(z.enum(['left', 'over', 'behind', 'due-now', 'early', 'on-time', 'late', 'soon', 'none']), 60),
    }),
  ),
  calendarPeriods: z.exactOptional(z.literal(true)),
  taught: z.exactOptional(z.array(taughtTable).check(z.maxLength(MOST_TAUGHT))),
});

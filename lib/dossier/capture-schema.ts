import * as z from 'zod/mini';
import { completenessProofs } from './capture';
import { figureTable } from '../table/figures-schema';
import { channelIds, stateIds } from '../vocabulary/state';

/** Longest text taken from a page; a cell beyond it is not a cell of a list. */
const TEXT_LIMIT = 20_000;

export const text = z.string().check(z.maxLength(TEXT_LIMIT));
export const shortText = z.string().check(z.maxLength(1_000));
export const count = z.number().check(z.int(), z.gte(0), z.lte(10_000_000));
export const origin = z.string().check(z.maxLength(300), z.regex(/^[a-z][a-z-]*:\/\/[^/\s]+$/));
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
export const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d)?$/));
export const period = z.strictObject({ from: day, to: day });

/** A flat record of texts with at most `most` keys. */
export function texts(most: number): z.ZodMiniRecord<z.ZodMiniString, z.ZodMiniString> {
  return z.record(shortText, text).check(z.refine((record) => Object.keys(record).length <= most));
}

const yesOrNo = z.exactOptional(z.boolean());
const times = z.exactOptional(count);

const handling = z.strictObject({
  term: z.exactOptional(z.string().check(z.maxLength(60))),
  supplements: times,
  reschedules: times,
  rescheduled: z.exactOptional(moment),
  apology: yesOrNo,
  apologised: z.exactOptional(moment),
  paid: yesOrNo,
  digitised: yesOrNo,
  electronicResult: yesOrNo,
  informationOnly: z.exactOptional(z.literal(true)),
});

export const dossier = z.strictObject({
  portal: origin,
  code: z.string().check(z.minLength(1), z.maxLength(200)),
  procedure: z.exactOptional(text),
  procedureCode: z.exactOptional(shortText),
  fieldName: z.exactOptional(shortText),
  unit: z.exactOptional(shortText),
  submitted: z.exactOptional(moment),
  received: z.exactOptional(moment),
  due: z.exactOptional(moment),
  stepDue: z.exactOptional(moment),
  completed: z.exactOptional(moment),
  returned: z.exactOptional(moment),
  state: z.exactOptional(z.enum(stateIds)),
  stateText: z.exactOptional(shortText),
  channel: z.exactOptional(z.enum(channelIds)),
  handling: z.exactOptional(handling),
  extra: z.exactOptional(texts(100)),
});

export const completeness = z.union([
  z.strictObject({ complete: z.literal(true), proof: z.enum(completenessProofs) }),
  z.strictObject({
    complete: z.literal(false),
    expected: z.exactOptional(count),
    why: z.enum([
      'one-page-only',
      'stopped',
      'session-expired',
      'page-missing',
      'changed-while-reading',
      'count-differs',
      'columns-missing',
      'rows-unread',
      'not-settled',
      'no-proof',
      'storage-full',
    ]),
  }),
]);

const captureHead = {
  portal: origin,
  address: text,
  screen: shortText,
  unit: z.exactOptional(shortText),
  period: z.exactOptional(period),
  periodFrom: z.exactOptional(z.enum(['query', 'page', 'confirmed'])),
  filter: texts(100),
  filterKnown: z.exactOptional(z.literal(true)),
};

export const figureCapture = z.strictObject({ ...captureHead, kind: z.literal('figures'), at: moment, table: figureTable });

export const listCapture = z.strictObject({
  ...captureHead,
  kind: z.literal('list'),
  at: moment,
  withoutCode: count,
  completeness,
  dossiers: z.array(dossier).check(z.maxLength(20_000)),
});

export const readingList = z.strictObject({ ...captureHead, fingerprint: text });

import { partNames } from './part-names';
import * as z from 'zod/mini';
import { REASON_LENGTH } from '../check/waive';
import { OFFICE_FILE_LIMIT, officeCalendarSchema } from '../calendar/office-calendar-schema';
import { officeTermsSchema } from '../calendar/office-terms-schema';
import { OFFICE_FORMS_LIMIT, officeFormsSchema } from '../report/office-forms-schema';
import { officeTargetsSchema } from '../report/targets/office-targets-schema';
import { taughtTable } from '../portal/taught-table-schema';
import { LETTER_FORM_LIMIT } from '../letters/letter-form-schema';
import { PROFILE_LIMIT } from '../portal/profile-schema';
import { FROZEN_LIMIT } from '../report/frozen-package';
import { pendingFillSchema } from './fill/pending-schema';
import type { MessageInput, MessageName } from './message-types';
import {
  completeness,
  count,
  dossier,
  figureCapture,
  listCapture,
  origin,
  period,
  readingList,
  shortText,
  text,
  texts,
} from '../dossier/capture-schema';

/** `content`: scripts in switched-on portal pages may send it, extension pages too. `extension`: extension pages only. */
export type Privilege = 'content' | 'extension';

export interface MessageDefinition<N extends MessageName> {
  direction: 'to-background';
  privilege: Privilege;
  input: z.ZodMiniType<MessageInput<N>>;
}

const nothing = z.strictObject({});
const id = z.string().check(z.minLength(1), z.maxLength(100));
const print = z.string().check(z.minLength(1), z.maxLength(20_000));
const page = z.number().check(z.int(), z.gte(1), z.lte(100_000));

function fromContent<T>(input: z.ZodMiniType<T>): {
  direction: 'to-background';
  privilege: 'content';
  input: z.ZodMiniType<T>;
} {
  return { direction: 'to-background', privilege: 'content', input };
}

function fromExtension<T>(input: z.ZodMiniType<T>): {
  direction: 'to-background';
  privilege: 'extension';
  input: z.ZodMiniType<T>;
} {
  return { direction: 'to-background', privilege: 'extension', input };
}

/** The only way into the background. Extra keys, missing keys and over-long values are refused before anything is done. */
export const messages: { readonly [N in MessageName]: MessageDefinition<N> } = {
  'page.detected': fromContent(z.strictObject({ signs: z.array(shortText).check(z.maxLength(50)) })),
  'page.press': fromContent(
    z.strictObject({
      path: z.array(shortText).check(z.minLength(1), z.maxLength(10)),
      href: z.string().check(z.maxLength(2_000), z.regex(/^javascript:/i)),
    }),
  ),
  'settings.get': fromContent(nothing),
  'capture.figures': fromContent(z.strictObject({ capture: figureCapture })),
  'capture.page': fromContent(z.strictObject({ capture: listCapture })),
  'reading.start': fromContent(
    z.strictObject({ list: readingList, expectedRows: z.exactOptional(count), expectedPages: z.exactOptional(count) }),
  ),
  'reading.page': fromContent(
    z
      .strictObject({
        readingId: id,
        page,
        part: count,
        parts: page,
        rows: z.array(z.strictObject({ dossier: z.exactOptional(dossier), shown: texts(200) })).check(z.maxLength(500)),
      })
      .check(z.refine((input) => input.part < input.parts)),
  ),
  'reading.finish': fromContent(z.strictObject({ readingId: id, completeness })),
  'reading.stop': fromContent(z.strictObject({ readingId: id })),
  'reading.current': fromContent(nothing),
  'reading.rows': fromContent(z.strictObject({ readingId: id, offset: count, limit: z.number().check(z.int(), z.gte(1), z.lte(2_000)) })),
  'findings.elsewhere': fromContent(z.strictObject({ portal: origin })),
  'waiver.set': fromExtension(
    z.strictObject({
      print,
      rule: id,
      reason: shortText.check(z.refine((reason) => reason.trim().length >= REASON_LENGTH)),
      about: z.strictObject({ portal: z.exactOptional(origin), code: z.exactOptional(shortText) }),
    }),
  ),
  'waiver.undo': fromExtension(z.strictObject({ print })),
  'badge.set': fromContent(z.strictObject({ block: count, warn: count, note: count })),
  'workspace.open': fromContent(nothing),
  'fill.open': fromContent(nothing),
  'fill.sources': fromContent(
    z.strictObject({
      unit: z.exactOptional(shortText),
      period,
      rowsAre: z.enum(['unit', 'field', 'unknown']),
      formId: z.exactOptional(shortText),
    }),
  ),
  'fill.keep': fromContent(z.strictObject({ pending: z.exactOptional(pendingFillSchema) })),
  'fill.pending': fromContent(nothing),
  'fill.log': fromContent(
    z.strictObject({
      entry: z.strictObject({
        portal: origin,
        address: text,
        formTitle: z.exactOptional(shortText),
        unit: z.exactOptional(shortText),
        period: z.exactOptional(period),
        source: z.enum(['portal', 'count', 'frozen']),
        cells: z.array(z.strictObject({ row: shortText, column: shortText, old: shortText, value: z.number() })).check(z.maxLength(5_000)),
        reason: z.exactOptional(shortText),
        undone: z.exactOptional(z.literal(true)),
      }),
    }),
  ),
  'procedures.learn': fromContent(
    z.strictObject({
      pairs: z
        .array(z.strictObject({ procedure: text, procedureCode: z.exactOptional(shortText), fieldName: shortText }))
        .check(z.maxLength(2_000)),
    }),
  ),
  'teach.open': fromContent(nothing),
  'part.open': fromContent(z.strictObject({ part: z.enum(partNames) })),
  'teach.save': fromContent(z.strictObject({ table: taughtTable })),
  'teach.forget': fromContent(z.strictObject({ id })),
  'profiles.list': fromExtension(nothing),
  'profile.import': fromExtension(z.strictObject({ text: z.string().check(z.maxLength(PROFILE_LIMIT)) })),
  'profile.export': fromExtension(z.strictObject({ id })),
  'profile.exportTaught': fromExtension(z.strictObject({ origin })),
  'profile.remove': fromExtension(z.strictObject({ id })),
  'office.read': fromExtension(nothing),
  'office.save': fromExtension(
    z.strictObject({
      set: z.strictObject({
        calendar: z.exactOptional(officeCalendarSchema),
        terms: z.exactOptional(officeTermsSchema),
        targets: z.exactOptional(officeTargetsSchema),
      }),
    }),
  ),
  'office.import': fromExtension(
    z.strictObject({ kind: z.enum(['calendar', 'terms', 'targets']), text: z.string().check(z.maxLength(OFFICE_FILE_LIMIT)) }),
  ),
  'frozen.open': fromExtension(z.strictObject({ text: z.string().check(z.maxLength(FROZEN_LIMIT)) })),
  'forms.read': fromExtension(nothing),
  'forms.save': fromExtension(z.strictObject({ forms: officeFormsSchema })),
  'forms.import': fromExtension(z.strictObject({ text: z.string().check(z.maxLength(OFFICE_FORMS_LIMIT)) })),
  'letters.forms': fromExtension(nothing),
  'letters.import': fromExtension(z.strictObject({ text: z.string().check(z.maxLength(LETTER_FORM_LIMIT)) })),
  'letters.remove': fromExtension(z.strictObject({ id })),
  'portal.quiet': fromContent(z.strictObject({ on: z.boolean() })),
  'portal.switch': fromExtension(z.strictObject({ origin, on: z.boolean() })),
};

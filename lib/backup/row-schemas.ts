import * as z from 'zod/mini';
import { count, dossier, figureCapture, listCapture, moment, origin, period, shortText, text } from '../dossier/capture-schema';
import { frozenSchema } from '../report/frozen-schema';
import { stateIds } from '../vocabulary/state';
import type { BackupTable } from './backup-format';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const hash = z.string().check(z.minLength(1), z.maxLength(100));
const print = z.string().check(z.minLength(1), z.maxLength(20_000));
const name = z.string().check(z.minLength(1), z.maxLength(2_000));

const stored = { id, hash, lastSeen: moment };

const storedDossier = z
  .extend(dossier, {
    key: z.string().check(z.minLength(1), z.maxLength(600)),
    firstSeen: moment,
    lastSeen: moment,
    captureId: id,
    history: z
      .array(z.strictObject({ at: moment, state: z.exactOptional(z.enum(stateIds)), stateText: z.exactOptional(shortText) }))
      .check(z.maxLength(2_000)),
    leftListAt: z.exactOptional(moment),
    open: z.union([z.literal(0), z.literal(1)]),
    stateSince: moment,
  })
  .check(z.refine(({ key, portal, code }) => key === `${portal}|${code}`));

const { dossiers: _dossiers, ...listHead } = listCapture.shape;

/** One row of each part as it stands in a backup: what the store holds, anything unknown in it refuses the whole. */
export const rowSchemas: Readonly<Record<BackupTable, z.ZodMiniType>> = {
  dossiers: storedDossier,
  captures: z.extend(figureCapture, { ...stored, series: hash }),
  listCaptures: z.strictObject({
    ...listHead,
    ...stored,
    list: hash,
    count,
    codes: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500_000)),
  }),
  procedureFields: z.strictObject({
    key: text,
    procedure: text,
    procedureCode: z.exactOptional(shortText),
    seen: z.array(shortText).check(z.maxLength(100)),
    confirmed: z.exactOptional(shortText),
    at: moment,
  }),
  fillLog: z.strictObject({
    at: moment,
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
  waivers: z.strictObject({
    print,
    reason: shortText,
    at: moment,
    rule: id,
    portal: z.exactOptional(origin),
    code: z.exactOptional(shortText),
  }),
  frozen: z.strictObject({ report: frozenSchema, from: z.enum(['here', 'file']), keptAt: moment }),
  rollupNames: z.strictObject({ key: name, kind: z.enum(['unit', 'field']), from: name, to: name, at: moment }),
  rollupUnits: z.strictObject({ key: name, name, at: moment }),
};

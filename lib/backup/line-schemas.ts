import * as z from 'zod/mini';
import { count, moment, shortText } from '../dossier/capture-schema';
import { BACKUP_FORMAT, BACKUP_VERSION, backupParts, LINE_ROWS, type BackupEnd, type BackupHead, type BackupLine } from './backup-format';

export const headSchema: z.ZodMiniType<BackupHead> = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  at: moment,
  unit: z.exactOptional(shortText),
  personal: z.boolean(),
});

export const lineSchema: z.ZodMiniType<BackupLine> = z.strictObject({
  part: z.enum(backupParts),
  rows: z.array(z.unknown()).check(z.minLength(1), z.maxLength(LINE_ROWS)),
});

export const endSchema: z.ZodMiniType<BackupEnd> = z.strictObject({
  end: z.literal(true),
  counts: z.partialRecord(z.enum(backupParts), count),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

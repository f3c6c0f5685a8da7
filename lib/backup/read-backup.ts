import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';
import {
  BACKUP_CHARACTERS,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  LINE_CHARACTERS,
  type BackupHead,
  type BackupPart,
  type BackupTable,
  type PartCounts,
} from './backup-format';
import { endSchema, headSchema, lineSchema } from './line-schemas';
import { LineChain, type Digest } from './line-chain';
import { rowSchemas } from './row-schemas';
import { isSettingsArea } from './settings-area';

export type BackupRefusal = 'too-large' | 'other' | 'newer' | 'damaged' | 'cut' | 'changed' | 'locked' | 'passphrase';

export function refuseBackup(why: BackupRefusal): { ok: false; problem: Problem } {
  return refuse(`backup-${why}`, message(`data.refused.${why}`));
}

export interface ReadBackup {
  head: BackupHead;
  counts: PartCounts;
}

/**
 * Reads a backup to its end, line by line, and hands on each piece as soon as it has been checked: so whoever may not act on half
 * a backup reads it twice. Refused with the reason: `backup-other` (no backup of ours), `backup-newer`, `backup-cut` (the end is
 * missing), `backup-damaged` (no JSON), `backup-changed` (hash or counts are not those of the content), `backup-too-large`,
 * `backup-not-understood` (`at` is the place).
 */
export async function readBackup(
  lines: AsyncIterable<string>,
  digest: Digest,
  take: (part: BackupPart, rows: readonly unknown[], head: BackupHead) => Promise<void>,
): Promise<Result<ReadBackup>> {
  const chain = new LineChain(digest);
  const counts: PartCounts = {};
  let head: BackupHead | undefined;
  let characters = 0;
  let ended = false;
  for await (const line of lines) {
    characters += line.length;
    if (characters > BACKUP_CHARACTERS || line.length > LINE_CHARACTERS) return refuseBackup('too-large');
    if (ended) return refuseBackup('changed');
    const value = fromJson(line);
    if (head === undefined) {
      const read = readHead(value);
      if (!read.ok) return read;
      head = read.value;
    } else if (value === undefined) {
      return refuseBackup('damaged');
    } else if (isEnd(value)) {
      const end = endSchema.safeParse(value);
      if (!end.success || end.data.hash !== chain.value || !sameCounts(end.data.counts, counts)) return refuseBackup('changed');
      ended = true;
      continue;
    } else {
      const read = readLine(value);
      if (!read.ok) return read;
      const { part, rows } = read.value;
      counts[part] = (counts[part] ?? 0) + rows.length;
      await take(part, rows, head);
    }
    await chain.add(line);
  }
  if (head === undefined) return refuseBackup('other');
  return ended ? ok({ head, counts }) : refuseBackup('cut');
}

function readHead(value: unknown): Result<BackupHead> {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) return refuseBackup('other');
  if (typeof version === 'number' && version > BACKUP_VERSION) return refuseBackup('newer');
  const read = headSchema.safeParse(value);
  return read.success ? ok(read.data) : notUnderstood('1', read.error);
}

function readLine(value: unknown): Result<{ part: BackupPart; rows: readonly unknown[] }> {
  const line = lineSchema.safeParse(value);
  if (!line.success) return notUnderstood('', line.error);
  const { part, rows } = line.data;
  const read: unknown[] = [];
  for (const row of rows) {
    const checked = part === 'settings' ? readArea(row) : readRow(part, row);
    if (!checked.ok) return checked;
    read.push(checked.value);
  }
  return ok({ part, rows: read });
}

function readArea(row: unknown): Result<unknown> {
  return isSettingsArea(row) ? ok(row) : notUnderstood('settings', { issues: [] });
}

/** Also for what is about to be written: a backup holds only what can be read again. */
export function readRow(part: BackupTable, row: unknown): Result<unknown> {
  const read = rowSchemas[part].safeParse(row);
  return read.success ? ok(read.data) : notUnderstood(part, read.error);
}

function notUnderstood(part: string, error: { issues: readonly { path: readonly PropertyKey[] }[] }): { ok: false; problem: Problem } {
  const where = [part, ...(error.issues[0]?.path.map(String) ?? [])].filter((step) => step !== '').join(' › ');
  return refuse('backup-not-understood', message('data.refused.not-understood', { where: where === '' ? '{}' : where }), where);
}

function isEnd(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'end' in value;
}

function sameCounts(a: PartCounts, b: PartCounts): boolean {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<BackupPart>;
  return [...parts].every((part) => (a[part] ?? 0) === (b[part] ?? 0));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { Completeness, IncompleteReason } from '../../dossier/capture';
import type { Problem } from '../../text/result';
import type { MessageOutput, ReadingRow } from '../message-types';
import { send } from '../send';

/** Rows in the whole list: the number, or the bounds that the last page number sets. */
export type Expected = number | { from: number; to: number };

export type WholeListEnd =
  | { end: 'finished'; result: MessageOutput<'reading.finish'>; readingId: string; personalFull: boolean; cutStates: number }
  | { end: 'broken'; why: IncompleteReason; read: number; expected?: Expected; problem?: Problem }
  | { end: 'other-tab' };

/** Rows per message: measured to keep every synchronous block under 8 ms. */
const CHUNK = 500;

/** Hands one page over in messages that are each complete in themselves. */
export async function handOver(
  readingId: string,
  page: number,
  rows: readonly ReadingRow[],
): Promise<{ ok: true; read: number; full: boolean } | { ok: false; problem: Problem }> {
  const parts = Math.max(1, Math.ceil(rows.length / CHUNK));
  let read = 0;
  let full = false;
  for (let part = 0; part < parts; part++) {
    const answer = await send('reading.page', { readingId, page, part, parts, rows: rows.slice(part * CHUNK, (part + 1) * CHUNK) });
    if (!answer.ok) return answer;
    read = answer.value.read;
    full ||= answer.value.sessionRows === 'full';
  }
  return { ok: true, read, full };
}

export async function finish(
  readingId: string,
  completeness: Completeness,
  lack: { personalFull: boolean; cutStates: number },
  read: number,
): Promise<WholeListEnd> {
  const result = await send('reading.finish', { readingId, completeness });
  if (!result.ok) return { end: 'broken', why: reasonOf(result.problem), read, problem: result.problem };
  return { end: 'finished', result: result.value, readingId, ...lack };
}

export async function breakOff(
  readingId: string,
  why: IncompleteReason,
  read: number,
  expected: Expected | undefined,
  problem?: Problem,
): Promise<WholeListEnd> {
  await send('reading.stop', { readingId });
  return { end: 'broken', why, read, ...(expected !== undefined && { expected }), ...(problem && { problem }) };
}

export function reasonOf(problem: Problem): IncompleteReason {
  return problem.code === 'storage-full' ? 'storage-full' : 'not-settled';
}

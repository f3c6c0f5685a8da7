import type { Message } from './message';

/** What went wrong, as a value: a stable code, a sentence for the official, and where. */
export interface Problem {
  code: string;
  say: Message;
  /** Where: a column header, a row label, a form cell; whatever the official can look up. */
  at?: string;
}

export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse(code: string, say: Message, at?: string): { ok: false; problem: Problem } {
  return { ok: false, problem: at === undefined ? { code, say } : { code, say, at } };
}

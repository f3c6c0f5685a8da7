import { isSameSetting } from './compare-settings';
import type { StoredSettings } from './sections';

/** What stood in the settings before each change, the last one at the end, and what taking one back is about to write. */
export interface UndoSteps {
  steps: readonly { before: StoredSettings; at: number }[];
  /** Written by taking back: its echo is no change. */
  awaited: StoredSettings;
}

export const NO_STEPS: UndoSteps = { steps: [], awaited: {} };

const MOST = 50;
/** Changes as close as this (milliseconds) are one: a file taken over is several writes. */
const TOGETHER_MS = 400;

/** A change was heard of: another step, or part of the last one. `at`: milliseconds of any clock that only goes on. */
export function withChange({ steps, awaited }: UndoSteps, before: StoredSettings, now: StoredSettings, at: number): UndoSteps {
  const own = Object.entries(now).filter(([key, value]) => key in awaited && isSameSetting(value, awaited[key as keyof StoredSettings]));
  const echoed = new Set(own.map(([key]) => key));
  const still = Object.fromEntries(Object.entries(awaited).filter(([key]) => !echoed.has(key)));
  const changed = Object.entries(before).filter(
    ([key, value]) => !echoed.has(key) && !isSameSetting(value, now[key as keyof StoredSettings]),
  );
  if (changed.length === 0) return { steps, awaited: still };
  const last = steps.at(-1);
  // What stood there first is what there is to go back to.
  if (last !== undefined && at - last.at < TOGETHER_MS)
    return { steps: [...steps.slice(0, -1), { before: { ...Object.fromEntries(changed), ...last.before }, at }], awaited: still };
  return { steps: [...steps, { before: Object.fromEntries(changed), at }].slice(-MOST), awaited: still };
}

/** The last step, to be written, and what is left; undefined where nothing was changed. */
export function takeBack({ steps, awaited }: UndoSteps): { write: StoredSettings; left: UndoSteps } | undefined {
  const last = steps.at(-1);
  return last && { write: last.before, left: { steps: steps.slice(0, -1), awaited: { ...awaited, ...last.before } } };
}

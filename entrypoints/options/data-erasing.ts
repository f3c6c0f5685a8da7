import { useEffect, useRef, useState } from 'react';
import { tellErased } from '../../lib/browser/erased-signal';
import { forgetLog } from '../../lib/browser/log';
import { dropRows } from '../../lib/browser/session-rows';
import { erasePortal, eraseWithUndo, putBack, type Erased } from '../../lib/store/erase';
import { erasePersonal } from '../../lib/store/erase-shift';
import type { Store } from '../../lib/store/schema';
import { message, type Message } from '../../lib/text/message';
import type { Result } from '../../lib/text/result';

/** Long enough to notice the slip, short enough for a PC that is left. */
export const UNDO_SECONDS = 30;

export interface Erasing {
  told: { say: Message; refused: boolean } | undefined;
  /** Present while the last erasing can be taken back. */
  undo: (() => void) | undefined;
  portal(portal: string): void;
  all(): void;
  personal(): void;
}

/** Erases, and holds what was erased in the memory of this page alone for as long as it may be taken back. */
export function useErasing(store: Store, onDone: () => void): Erasing {
  const [told, setTold] = useState<Erasing['told']>();
  const [held, setHeld] = useState<Erased['back']>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function hold(back: Erased['back']) {
    clearTimeout(timer.current);
    setHeld(back);
    if (back !== undefined) timer.current = setTimeout(() => setHeld(undefined), UNDO_SECONDS * 1000);
  }
  async function erased(work: Promise<Result<Erased>>, rows: (readings: readonly string[]) => Promise<void>) {
    const answer = await work;
    if (!answer.ok) return setTold({ say: message('data.notErased'), refused: true });
    await rows(answer.value.readings);
    await tellErased();
    onDone();
    hold(answer.value.back);
    setTold({ say: message('data.erased', { n: answer.value.rows }), refused: false });
  }
  async function undo(back: NonNullable<Erased['back']>) {
    hold(undefined);
    const answer = await putBack(store, back);
    await tellErased();
    onDone();
    setTold(answer.ok ? { say: message('data.undone', { n: answer.value }), refused: false } : { say: answer.problem.say, refused: true });
  }
  async function personal() {
    const answer = await erasePersonal(store);
    onDone();
    const n = answer.ok ? answer.value : 0;
    setTold({ say: answer.ok ? message('data.people.erased', { n }) : message('data.notErased'), refused: !answer.ok });
  }
  async function dropAll() {
    await dropRows();
    await forgetLog();
  }
  return {
    told,
    undo: held === undefined ? undefined : () => void undo(held),
    portal: (portal) => void erased(erasePortal(store, portal), (readings) => dropRows(readings)),
    all: () => void erased(eraseWithUndo(store), dropAll),
    personal: () => void personal(),
  };
}

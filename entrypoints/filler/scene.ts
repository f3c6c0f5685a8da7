import { guest } from '../../lib/browser/guest';
import type { Steps } from '../../lib/browser/fill/read-back';
import type { Parts } from '../../lib/browser/overlay/parts';
import type { Say } from '../../lib/text/say';
import type { Voice } from './voice';

export type FormReader = Pick<Parts['shapes'], 'entryForms' | 'sameForm'>;

export interface Scene {
  page: Document;
  /** Reads entry forms, in whichever way they are drawn. */
  forms: FormReader;
  say: Say;
  voice: Voice;
  theme: 'light' | 'dark';
}

/** Drawing the progress must not take longer than the work. */
const REDRAW_MS = 80;

/** Work that shows how far it is and can be stopped; a second press of the button waits for its end. */
export async function working<T>(scene: Scene, id: 'fill.progress' | 'fill.undoing', act: (steps: Steps) => Promise<T>): Promise<T> {
  const { say, voice } = scene;
  let stopped = false;
  let drawn = Number.NEGATIVE_INFINITY;
  guest().filling = { focus: () => undefined };
  try {
    return await act({
      progress(done, total) {
        if (performance.now() - drawn < REDRAW_MS) return;
        drawn = performance.now();
        voice.progress({ text: say(id, { done, total }), done, total, stop: () => void (stopped = true) });
      },
      stopped: () => stopped,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });
  } finally {
    voice.progress(undefined);
    delete guest().filling;
  }
}

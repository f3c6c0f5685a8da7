import type { FoundForm } from '../../lib/browser/fill/entry-grid';
import { send } from '../../lib/browser/send';
import { isSameForm, nextLoad, resume, type PendingFill } from '../../lib/fill/pending';
import { message } from '../../lib/text/message';
import type { Scene } from './scene';
import { undo, write } from './write-page';

/** How long a page that was loaded anew may take to draw its form. */
const LOOKS = 25;
const LOOK_MS = 300;

/**
 * The page was loaded anew while it was being filled. If that was a moment ago and each load brings the filling on, as pages do that
 * send every change to their server, the rest is written; otherwise it is said how far it came, with the way back. Nothing is
 * written where the form of the same unit and period does not stand.
 */
export async function resumeFill(scene: Scene, pending: PendingFill, fresh: boolean): Promise<void> {
  const { say, voice } = scene;
  const found = await findForm(scene, pending);
  const total = pending.cells.length;
  if (!found) {
    const next = nextLoad(pending, pending.done);
    await send('fill.keep', next ? { pending: next } : {});
    return voice.alert(say('fill.interrupted', { total }));
  }
  const { form } = found;
  const { written, rest } = resume(pending, form);
  // All of it stands there: whoever filled it has handed it in, or come back to look.
  if (rest.length === 0) return void (await send('fill.keep', {}));
  const { source } = pending;
  const next = fresh ? nextLoad(pending, written.length) : undefined;
  await send('fill.keep', next ? { pending: next } : {});
  if (!next) {
    voice.alert(say('fill.interruptedAt', { done: written.length, total }));
    if (written.length > 0) voice.offerUndo(() => void undo(scene, { found, form, source }, written));
    return;
  }
  const leftOut = pending.computed.map((cell) => ({ ...cell, why: message('fill.left.locked') }));
  await write(scene, { found, form, source, cells: rest, leftOut, before: written, elsewhere: () => ({ count: 0, parts: [] }) });
}

async function findForm({ page, forms }: Scene, pending: PendingFill): Promise<FoundForm | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const found = (await forms.entryForms(page)).find(({ form }) => isSameForm(pending, form));
    if (found) return found;
  }
  return undefined;
}

import type { FoundForm } from '../../lib/browser/fill/entry-grid';
import { readBack } from '../../lib/browser/fill/read-back';
import { fillForm, type FillOutcome, type Order } from '../../lib/browser/fill-form';
import { send } from '../../lib/browser/send';
import { undoFill } from '../../lib/browser/undo-fill';
import { pendingOf } from '../../lib/fill/pending';
import type { FillSource, PlannedCell } from '../../lib/fill/plan';
import type { WrittenCell } from '../../lib/fill/undo';
import { logEntry } from './log-entry';
import { tellOutcome, tellUndo, type Elsewhere } from './report';
import { working, type Scene } from './scene';

export interface Writing extends Order {
  found: FoundForm;
  source: FillSource['kind'];
  reason?: string | undefined;
  /** The page was loaded anew: cells that had taken their figures before. */
  before?: readonly WrittenCell[];
  /** Asked when all is written. */
  elsewhere(): Elsewhere;
}

/** When the form is looked at once more: pages may answer late. */
const LATE_MS = 1_500;
/** A page that began to go and still stands after so long stays: what it was led to was a file. */
const GONE_MS = 30_000;

/** Writes the ticked cells, says what became of each, and offers the way back. */
export async function write(scene: Scene, writing: Writing): Promise<void> {
  const { say, voice, page } = scene;
  const { found, form, source, cells, leftOut, before, reason } = writing;
  // One that goes on is kept already, with its loads counted.
  const pending = before ? undefined : pendingOf(form, source, cells, leftOut);
  const forget = forgetting(page);
  const read = (): Promise<FoundForm | undefined> => scene.forms.sameForm(page, found);
  const result = await working(scene, 'fill.progress', async (steps) => {
    // The first figure may load the page anew.
    if (pending) await send('fill.keep', { pending });
    return fillForm(writing, read, steps);
  });
  if (!result.ok) {
    void forget();
    return voice.alert(say(result.problem.say));
  }
  const outcome: FillOutcome = { ...result.value, written: [...(before ?? []), ...result.value.written] };
  let undone = false;
  const takeBack = (): void => {
    undone = true;
    void undo(scene, writing, outcome.written);
  };
  const tell = (now: FillOutcome): void => {
    if (undone) return;
    voice.status(tellOutcome(say, now, writing.elsewhere()));
    if (outcome.written.length > 0) voice.offerUndo(takeBack);
  };
  tell(outcome);
  if (outcome.written.length === 0) return void forget();
  void send('fill.log', { entry: logEntry(page, form, source, outcome.written, { reason }) });
  const saidAnew = await lookAgain(outcome, found.bring ? () => Promise.resolve(undefined) : read, tell);
  // The bar of a page that has just come back speaks of the page when it has read it, over what was said here.
  if (before && !saidAnew) tell(outcome);
  // Not before: a page may be loaded anew by what was written last.
  void forget();
}

/** Forgets the filling in the end, unless the page goes: its server may take longer to answer than all cells took to be written. */
function forgetting(page: Document): () => Promise<void> {
  const over = new AbortController();
  let goes = false;
  page.defaultView?.addEventListener('beforeunload', () => void (goes = true), { signal: over.signal });
  return async () => {
    over.abort();
    if (goes) await new Promise((resolve) => setTimeout(resolve, GONE_MS));
    await send('fill.keep', {});
  };
}

/** A page that changes a figure after it seemed quiet is not believed: what was said is said anew. */
async function lookAgain(
  outcome: FillOutcome,
  read: () => Promise<FoundForm | undefined>,
  tell: (now: FillOutcome) => void,
): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  const found = await read();
  if (!found) return false;
  const touched = outcome.written.map((cell): PlannedCell => ({ ...cell, at: { row: 0, column: 0 }, ticked: true, same: false }));
  const { written, notTaken } = readBack(touched, found);
  if (notTaken.length > 0) tell({ ...outcome, written, notTaken: [...outcome.notTaken, ...notTaken] });
  return notTaken.length > 0;
}

export async function undo(
  scene: Scene,
  { found, form, source }: Pick<Writing, 'found' | 'form' | 'source'>,
  written: readonly WrittenCell[],
): Promise<void> {
  const { say, voice, page } = scene;
  void send('fill.keep', {});
  const outcome = await working(scene, 'fill.undoing', (steps) => undoFill(written, () => scene.forms.sameForm(page, found), steps));
  voice.status(tellUndo(say, outcome));
  await send('fill.log', { entry: logEntry(page, form, source, outcome.restored, { undone: true }) });
}

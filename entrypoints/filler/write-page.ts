import { gatherSameForm } from '../../lib/browser/entry-page';
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
  /** Cells that took their figures before the page was loaded anew. */
  before?: readonly WrittenCell[];
  /** Asked when all is written. */
  elsewhere(): Elsewhere;
}

/** When the form is looked at once more: pages may answer late. */
const LATE_MS = 1_500;

/** Writes the ticked cells, says what became of each, and offers the way back. */
export async function write(scene: Scene, writing: Writing): Promise<void> {
  const { say, voice, page } = scene;
  const { found, form, source, cells, leftOut, before = [], reason } = writing;
  const pending = before.length > 0 ? undefined : pendingOf(form, source, cells, leftOut);
  if (pending) void send('fill.keep', { pending });
  const read = (): Promise<FoundForm | undefined> => gatherSameForm(page, found, scene.shapes);
  const result = await working(scene, 'fill.progress', (steps) => fillForm(writing, read, steps));
  if (!result.ok) {
    void send('fill.keep', {});
    return voice.alert(say(result.problem.say));
  }
  const outcome: FillOutcome = { ...result.value, written: [...before, ...result.value.written] };
  const tell = (now: FillOutcome): void => {
    voice.status(tellOutcome(say, now, writing.elsewhere()));
    if (outcome.written.length > 0) voice.offerUndo(() => void undo(scene, writing, outcome.written));
  };
  tell(outcome);
  if (outcome.written.length === 0) return void send('fill.keep', {});
  void send('fill.log', { entry: logEntry(page, form, source, outcome.written, { reason }) });
  await lookAgain(outcome, found.bring ? () => Promise.resolve(undefined) : read, tell);
  // Not before: a page may be loaded anew by what was written last.
  void send('fill.keep', {});
}

/** A page that changes a figure after it seemed quiet is not believed: what was said is said anew. */
async function lookAgain(
  outcome: FillOutcome,
  read: () => Promise<FoundForm | undefined>,
  tell: (now: FillOutcome) => void,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  const found = await read();
  if (!found) return;
  const touched = outcome.written.map((cell): PlannedCell => ({ ...cell, at: { row: 0, column: 0 }, ticked: true, same: false }));
  const { written, notTaken } = readBack(touched, found);
  if (notTaken.length > 0) tell({ ...outcome, written, notTaken: [...outcome.notTaken, ...notTaken] });
}

export async function undo(
  scene: Scene,
  { found, form, source }: Pick<Writing, 'found' | 'form' | 'source'>,
  written: readonly WrittenCell[],
): Promise<void> {
  const { say, voice, page } = scene;
  void send('fill.keep', {});
  const outcome = await working(scene, 'fill.undoing', (steps) =>
    undoFill(written, () => gatherSameForm(page, found, scene.shapes), steps),
  );
  voice.status(tellUndo(say, outcome));
  await send('fill.log', { entry: logEntry(page, form, source, outcome.restored, { undone: true }) });
}

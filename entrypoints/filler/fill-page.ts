import { createElement } from 'react';
import { FillPreview } from '../../components/fill/fill-preview';
import { gatherEntryForms, gatherSameForm } from '../../lib/browser/entry-page';
import type { FoundForm } from '../../lib/browser/fill/entry-grid';
import { fillForm, type FillOutcome } from '../../lib/browser/fill-form';
import type { Steps } from '../../lib/browser/fill/read-back';
import { undoFill } from '../../lib/browser/undo-fill';
import { guest } from '../../lib/browser/guest';
import { fetchPart } from '../../lib/browser/overlay/parts';
import { send } from '../../lib/browser/send';
import type { SourceChoice } from '../../lib/fill/choose-source';
import { refuseForm } from '../../lib/fill/make-plan';
import type { PlannedCell } from '../../lib/fill/plan';
import type { WrittenCell } from '../../lib/fill/undo';
import type { ShapeSet } from '../../lib/table/find-tables';
import { plainTables } from '../../lib/table/shapes/plain-tables';
import type { Say } from '../../lib/text/say';
import { chooseForm, countElsewhere, type ChosenForm } from './choose-form';
import { logEntry } from './log-entry';
import { tellOutcome, tellUndo } from './report';
import { sayForFiller } from './sentences';
import { openShadowHost } from './shadow-host';
import { voiceFor, type Voice } from './voice';

interface Scene {
  page: Document;
  /** In which ways the tables of the page may be drawn. */
  shapes: ShapeSet;
  say: Say;
  voice: Voice;
  theme: 'light' | 'dark';
}

/** From the press of the button to the preview, or to the reason why there is none. */
export async function fillPage(page: Document): Promise<void> {
  guest().filling = { focus: () => undefined };
  const settings = await send('settings.get', {});
  const { language, theme } = settings.ok ? settings.value : { language: 'vi' as const, theme: 'system' as const };
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  const say = sayForFiller(language);
  const shade = dark ? 'dark' : 'light';
  const shapes = (await fetchPart('shapes'))?.set ?? plainTables;
  const scene: Scene = { page, shapes, say, theme: shade, voice: voiceFor(page, shade, say) };
  let refused: string | undefined;
  try {
    refused = await openPreview(scene);
  } catch (error) {
    delete guest().filling;
    throw error;
  }
  if (refused === undefined) return;
  delete guest().filling;
  scene.voice.alert(refused);
}

async function openPreview(scene: Scene): Promise<string | undefined> {
  const { page, say } = scene;
  const forms = await gatherEntryForms(page, scene.shapes);
  const first = forms[0]?.form;
  if (!first) return say('fill.refused.noForm');
  const early = refuseForm(first);
  if (early || !first.period) return say(early?.say ?? 'fill.refused.periodUnknown');
  const { unit, period, rowsAre } = first;
  const answer = await send('fill.sources', { ...(unit !== undefined && { unit }), period, rowsAre });
  if (!answer.ok) return say('fill.refused.failed', { why: answer.problem.say });
  const chosen = chooseForm(forms, answer.value.sources);
  if (!chosen.ok) return say(chosen.problem.say);
  showPreview(
    scene,
    chosen.value,
    forms.filter((form) => form !== chosen.value.found),
  );
  return undefined;
}

function showPreview(scene: Scene, chosen: ChosenForm, others: readonly FoundForm[]): void {
  const host = openShadowHost(scene.page, scene.theme);
  const close = (): void => {
    host.remove();
    delete guest().filling;
  };
  const { form } = chosen.found;
  host.show(
    createElement(FillPreview, {
      say: scene.say,
      form,
      choices: chosen.choices,
      differing: chosen.differing,
      byHand: (event) => event.isTrusted,
      onClose: close,
      onWrite(choice, cells, reason) {
        // The page is inert behind a modal dialog: its cells take no focus until it is gone.
        close();
        void write(scene, { found: chosen.found, others, choice, cells, reason });
      },
    }),
  );
}

interface Order {
  found: FoundForm;
  others: readonly FoundForm[];
  choice: SourceChoice;
  cells: readonly PlannedCell[];
  reason: string | undefined;
}

async function write(scene: Scene, order: Order): Promise<void> {
  const { say, voice, page } = scene;
  const { found, others, choice, cells, reason } = order;
  const result = await working(scene, 'fill.progress', (steps) =>
    fillForm({ form: found.form, cells, leftOut: choice.plan.leftOut }, () => gatherSameForm(page, found, scene.shapes), steps),
  );
  if (!result.ok) return voice.alert(say(result.problem.say));
  const outcome: FillOutcome = result.value;
  voice.status(tellOutcome(say, outcome, choice.plan.elsewhere + countElsewhere(others, choice.plan.source)));
  if (outcome.written.length === 0) return;
  voice.offerUndo(() => void undo(scene, order, outcome.written));
  await send('fill.log', { entry: logEntry(page, found.form, choice.plan.source.kind, outcome.written, { reason }) });
}

async function undo(scene: Scene, order: Order, written: readonly WrittenCell[]): Promise<void> {
  const { say, voice, page } = scene;
  const { found, choice } = order;
  const outcome = await working(scene, 'fill.undoing', (steps) =>
    undoFill(written, () => gatherSameForm(page, found, scene.shapes), steps),
  );
  voice.status(tellUndo(say, outcome));
  await send('fill.log', { entry: logEntry(page, found.form, choice.plan.source.kind, outcome.restored, { undone: true }) });
}

/** Work that shows how far it is and can be stopped; a second press of the button waits for its end. */
async function working<T>(scene: Scene, id: 'fill.progress' | 'fill.undoing', act: (steps: Steps) => Promise<T>): Promise<T> {
  const { say, voice } = scene;
  let stopped = false;
  guest().filling = { focus: () => undefined };
  try {
    return await act({
      progress: (done, total) => voice.progress({ text: say(id, { done, total }), done, total, stop: () => void (stopped = true) }),
      stopped: () => stopped,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });
  } finally {
    voice.progress(undefined);
    delete guest().filling;
  }
}

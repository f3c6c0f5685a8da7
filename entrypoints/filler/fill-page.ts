import { createElement } from 'react';
import { FillPreview } from '../../components/fill/fill-preview';
import type { FoundForm } from '../../lib/browser/fill/entry-grid';
import { partsToOpen } from '../../lib/browser/fill/part-titles';
import { guest } from '../../lib/browser/guest';
import { fetchPart } from '../../lib/browser/overlay/parts';
import { send } from '../../lib/browser/send';
import { themeOfPage } from '../../lib/browser/theme-of-page';
import { refuseForm } from '../../lib/fill/make-plan';
import { chooseForm, countElsewhere, type ChosenForm } from './choose-form';
import { sayForFiller } from './sentences';
import { openShadowHost } from './shadow-host';
import { resumeFill } from './resume-page';
import type { FormReader, Scene } from './scene';
import { voiceFor } from './voice';
import { write } from './write-page';

/** The page or the extension has gone meanwhile. */
const NO_FORMS: FormReader = { entryForms: async () => [], sameForm: async () => undefined };

/** From the press of the button to the preview, or to the reason why there is none. */
export async function fillPage(page: Document): Promise<void> {
  guest().filling = { focus: () => undefined };
  const settings = await send('settings.get', {});
  const { language, theme } = settings.ok ? settings.value : { language: 'vi' as const, theme: 'system' as const };
  const say = sayForFiller(language);
  const shade = theme === 'system' ? themeOfPage(page) : theme;
  const forms = (await fetchPart('shapes')) ?? NO_FORMS;
  const scene: Scene = { page, forms, say, theme: shade, voice: voiceFor(page, shade, say) };
  let refused: string | undefined;
  try {
    const interrupted = await send('fill.pending', {});
    if (interrupted.ok && interrupted.value.pending) {
      await resumeFill(scene, interrupted.value.pending, interrupted.value.fresh === true);
      delete guest().filling;
      return;
    }
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
  const forms = await scene.forms.entryForms(page);
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
        const { found } = chosen;
        const { source, leftOut, elsewhere } = choice.plan;
        const { form } = found;
        const parts = (): string[] => [found, ...others].flatMap(partsToOpen);
        void write(scene, {
          found,
          form,
          cells,
          leftOut,
          source: source.kind,
          reason,
          elsewhere: () => ({ count: elsewhere + countElsewhere(others, source), parts: parts() }),
        });
      },
    }),
  );
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import errorVi from '../lib/text/messages/vi/error.json';
import overlayVi from '../lib/text/messages/vi/overlay.json';
import { createSay } from '../lib/text/say';
import { guest } from '../lib/browser/guest';
import { send } from '../lib/browser/send';
import { startOverlay } from '../lib/browser/overlay/start-overlay';

const KEY = Symbol.for('soat-mot-cua.overlay');

/** Injected by the background into a page where the detector saw something to read. A second injection does nothing. */
export default defineUnlistedScript(async () => {
  const world = globalThis as typeof globalThis & { [KEY]?: true };
  if (world[KEY]) return;
  world[KEY] = true;
  // What an earlier version of the extension left in this page is dead: it goes, this one stays.
  for (const left of document.querySelectorAll('[data-soat-mot-cua]')) left.remove();
  const settings = await firstSettings();
  if (!settings.ok) {
    delete world[KEY];
    return;
  }
  const { english } = guest();
  guest().shapesOff = settings.value.readersOff;
  const { language } = settings.value;
  const vietnamese = { ...errorVi, ...overlayVi };
  const spoken = language === 'en' && english !== undefined ? english : vietnamese;
  startOverlay(document, settings.value, createSay(spoken, spoken === english ? 'en' : 'vi'));
});

/** Pauses in ms before asking again: right after the browser's start the background may not answer yet. */
const PAUSES = [1_000, 3_000];

async function firstSettings(): ReturnType<typeof send<'settings.get'>> {
  for (const pause of PAUSES) {
    const settings = await send('settings.get', {});
    if (settings.ok || settings.problem.code !== 'no-answer') return settings;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return send('settings.get', {});
}

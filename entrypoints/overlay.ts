import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import overlayEn from '../lib/text/messages/en/overlay.json';
import ruleEn from '../lib/text/messages/en/rule.json';
import overlayVi from '../lib/text/messages/vi/overlay.json';
import ruleVi from '../lib/text/messages/vi/rule.json';
import { sayIn } from '../lib/browser/i18n';
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
  const settings = await send('settings.get', {});
  if (!settings.ok) {
    delete world[KEY];
    return;
  }
  startOverlay(document, settings.value, sayIn(settings.value.language, { vi: overlayVi, en: overlayEn }, { vi: ruleVi, en: ruleEn }));
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guest } from '../lib/browser/guest';
import { applyTaught } from '../lib/portal/teach-apply';

/** Injected before the overlay on portals where tables were taught by hand: all other pages are spared its weight. */
export default defineUnlistedScript(() => {
  guest().layTaught ??= applyTaught;
});

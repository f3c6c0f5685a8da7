import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import error from '../lib/text/messages/en/error.json';
import overlay from '../lib/text/messages/en/overlay.json';
import rule from '../lib/text/messages/en/rule.json';
import { guest } from '../lib/browser/guest';

/** Injected before the overlay where English was chosen in settings: all others are spared its weight. */
export default defineUnlistedScript(() => {
  guest().english ??= { ...error, ...overlay, ...rule };
});

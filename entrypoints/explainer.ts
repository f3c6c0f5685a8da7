import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import error from '../lib/text/messages/vi/error.json';
import overlay from '../lib/text/messages/vi/overlay.json';
import rule from '../lib/text/messages/vi/rule.json';
import { guest } from '../lib/browser/guest';
import { createExplainer } from '../lib/browser/overlay/explain';
import { bringPart } from '../lib/browser/overlay/parts';
import { createSay } from '../lib/text/say';

/** Explains findings; brings the sentences of the rules. */
export default defineUnlistedScript(() =>
  bringPart('explainer', {
    createExplainer,
    sayIn: (language) => {
      const { english } = guest();
      return language === 'en' && english !== undefined ? createSay(english, 'en') : createSay({ ...error, ...overlay, ...rule });
    },
  }),
);

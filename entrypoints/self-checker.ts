import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guest } from '../lib/browser/guest';
import { checkThisPage } from '../lib/browser/self-check';

/** Put into a page by the page that checks it, which has left its settings there just before; answers with labels and counts alone. */
export default defineUnlistedScript(() => {
  const { checking } = guest();
  delete guest().checking;
  return checking && checkThisPage(document, checking.settings, checking.at);
});

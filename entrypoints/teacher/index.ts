import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guest } from '../../lib/browser/guest';
import { teachPage } from './teach-page';

/** Injected by the background when the official wants to show which column is what; each press injects it again. */
export default defineUnlistedScript(() => {
  const open = guest().teaching;
  if (open) return open.focus();
  void teachPage(document);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guest } from '../../lib/browser/guest';
import { fillPage } from './fill-page';

/** Injected by the background when `Điền biểu mẫu` is pressed; each press injects it again. */
export default defineUnlistedScript(() => {
  const open = guest().filling;
  if (open) return open.focus();
  void fillPage(document);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guest } from '../lib/browser/guest';
import { exportFigures, exportList } from '../lib/browser/overlay/export-csv';

/** Injected when a CSV is asked for: writing one is not needed to read a page. */
export default defineUnlistedScript(() => {
  guest().exporter ??= { exportFigures, exportList };
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exportFigures, exportList } from '../lib/browser/overlay/export-csv';
import { bringPart } from '../lib/browser/overlay/parts';

/** Writes CSV files. */
export default defineUnlistedScript(() => bringPart('exporter', { exportFigures, exportList }));

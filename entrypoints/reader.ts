import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringPart } from '../lib/browser/overlay/parts';
import { readWholeList } from '../lib/browser/overlay/read-whole-list';
import { shownCells } from '../lib/browser/overlay/shown-cells';

/** Reads whole lists. */
export default defineUnlistedScript(() => bringPart('reader', { readWholeList, shownCells }));

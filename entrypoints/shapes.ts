import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gatherEntryForms, gatherSameForm } from '../lib/browser/entry-page';
import { openShadow } from '../lib/browser/open-shadow';
import { asEntry } from '../lib/browser/overlay/entry-kind';
import { guest } from '../lib/browser/guest';
import { bringPart } from '../lib/browser/overlay/parts';
import { viewDetail } from '../lib/browser/overlay/view-detail';
import { readDetail } from '../lib/dossier/read-detail';
import { shapesIn, withoutShapes } from '../lib/table/shapes/shapes';

/** Reads what is drawn in other ways than as plain tables. */
export default defineUnlistedScript(() => {
  const set = withoutShapes(shapesIn(openShadow), guest().shapesOff ?? []);
  bringPart('shapes', {
    set,
    readDetail,
    viewDetail,
    asEntry: (document, reading) => asEntry(document, set, reading),
    entryForms: (document) => gatherEntryForms(document, set),
    sameForm: (document, before) => gatherSameForm(document, before, set),
  });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findingsOfFigures } from '../lib/browser/overlay/findings-of-figures';
import { bringPart } from '../lib/browser/overlay/parts';

/** Checks statistics tables. */
export default defineUnlistedScript(() => bringPart('checks', { findingsOfFigures }));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findingsOfPetitions } from '../lib/browser/overlay/findings-of-petitions';
import { bringPart } from '../lib/browser/overlay/parts';

/** Checks lists of petitions, with the calendar that no other page script carries. */
export default defineUnlistedScript(() => bringPart('petitions', { findingsOfPetitions }));

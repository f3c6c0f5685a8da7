import type { PortalProfile } from '../profile';
import { ePar } from './e-par';
import { efy } from './efy';
import { hcmcWebforms } from './hcmc-webforms';
import { inetIonegate } from './inet-ionegate';
import { knCommune } from './kn-commune';
import { landOffice } from './land-office';
import { nationalIndex } from './national-index';
import { oep } from './oep';
import { opencps21 } from './opencps-2-1';
import { td } from './td';
import { unitech } from './unitech';
import { vnptIgate1 } from './vnpt-igate-1';
import { vnptIgate2 } from './vnpt-igate-2';

/** Every system that has a profile of its own. */
export const profiles: readonly PortalProfile[] = [
  td,
  opencps21,
  inetIonegate,
  oep,
  unitech,
  ePar,
  efy,
  hcmcWebforms,
  landOffice,
  knCommune,
  nationalIndex,
  vnptIgate1,
  vnptIgate2,
];

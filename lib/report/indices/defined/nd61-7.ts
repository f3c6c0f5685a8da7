import type { IndexDefinition } from '../outcome';
import { message } from '../../../text/message';
import { meanOf } from '../shapes/mean-by-time';

/** Conduct: early and no petition 2, just in time and no petition 1, a petition 0. Of a late dossier without a petition the text says nothing, and which dossier a petition is about no table says. */
export const nd617: IndexDefinition = {
  id: 'nd61-7',
  set: 'nd61',
  number: '7',
  max: 2,
  source: 'Thông tư 01/2018/TT-VPCP, Điều 13–15, chỉ số 7',
  takesTarget: false,
  compute: (find) => {
    const petitions = find('petitions');
    if (!petitions.ok) return { used: [], missing: [petitions.missing], notes: [] };
    if (petitions.used.value > 0) return { used: [petitions.used], missing: [message('index.lack.petitionsByDossier')], notes: [] };
    const mean = meanOf(find, { early: 2, onTime: 1, late: 0 });
    const late = mean.used.find(({ amount }) => amount === 'resolvedLate');
    const used = [petitions.used, ...mean.used];
    if (late === undefined || late.value === 0) return { ...mean, used };
    return { used, missing: [message('index.lack.lateWithoutPetition')], notes: [] };
  },
};

import type { PetitionList } from '../dossier/petition';
import type { Finding } from './finding';
import { petitionRules } from './petition-rules';
import type { PetitionContext } from './rule';

export interface PetitionCheckOptions extends Omit<PetitionContext, 'list'> {
  rulesOff?: readonly string[];
}

/** Findings about single petitions of a list, in its order. */
export function checkPetitions(list: PetitionList, options: PetitionCheckOptions): Finding[] {
  const off = new Set(options.rulesOff);
  const rules = petitionRules.filter(({ id }) => !off.has(id));
  const context: PetitionContext = { ...options, list };
  const found: Finding[] = [];
  for (const petition of list.petitions) for (const rule of rules) for (const finding of rule.check(petition, context)) found.push(finding);
  return found;
}

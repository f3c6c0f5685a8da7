import type { Rule } from './rule';
import { captureRules } from './capture-rules';
import { countRules } from './count-rules';
import { dossierRules } from './dossier-rules';
import { figureRules } from './figure-rules';
import { listRules } from './list-rules';
import { petitionRules } from './petition-rules';
import { recordRules } from './record-rules';
import { targetRules } from './target-rules';
import { textRules } from './text-rules';

/** Every rule, for settings and explanations. What runs in a page imports only the list it needs. */
export const rules: readonly Rule[] = [
  ...dossierRules,
  ...recordRules,
  ...listRules,
  ...petitionRules,
  ...figureRules,
  ...countRules,
  ...captureRules,
  ...targetRules,
  ...textRules,
];

export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

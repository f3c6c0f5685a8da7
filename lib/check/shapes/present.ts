import type { StateId } from '../../vocabulary/state';
import { NONE, type DossierRule, type RuleHead } from '../rule';
import { dossierFinding } from './dossier-finding';

/** Shape `present`: in these states the date must be there. Silent where the list shows that date for nobody. */
export function presentRule(head: RuleHead & { field: 'received' | 'completed' | 'due'; states: readonly StateId[] }): DossierRule {
  const states = new Set<StateId>(head.states);
  return {
    ...head,
    scope: 'dossier',
    check: (dossier, { shown }) => {
      if (dossier[head.field] !== undefined || dossier.state === undefined || !states.has(dossier.state) || !shown.has(head.field))
        return NONE;
      return [dossierFinding(head, dossier, { used: ['code'], values: { state: dossier.stateText ?? '' } })];
    },
  };
}

import type { Handling } from '../../dossier/handling';
import type { StateId } from '../../vocabulary/state';
import type { SeenDossier } from '../rule';
import { NONE, type RecordContext, type RecordRule, type RuleHead } from '../rule';
import { dossierFinding } from './dossier-finding';

/** Shape `said-no`: in these states the page says in so many words that something is not there. What is blank says nothing. */
export function saidNoRule(
  head: RuleHead & {
    of: 'paid' | 'digitised' | 'electronicResult';
    label: string;
    states: readonly StateId[];
    /** Too early to ask. */
    unless?: (dossier: SeenDossier, context: RecordContext) => boolean;
  },
): RecordRule {
  const states = new Set<StateId>(head.states);
  const key: keyof Handling = head.of;
  return {
    ...head,
    scope: 'record',
    check: (dossier, context) => {
      if (dossier.handling?.[key] !== false || dossier.state === undefined || !states.has(dossier.state)) return NONE;
      if (head.unless?.(dossier, context) === true) return NONE;
      const figures = [{ label: head.label, raw: 'chưa' }];
      return [dossierFinding(head, dossier, { used: ['code'], values: { state: dossier.stateText ?? '' }, figures })];
    },
  };
}

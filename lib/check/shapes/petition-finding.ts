import { momentText } from '../../calendar/say-moment';
import type { Petition, PetitionDay } from '../../dossier/petition';
import { message, type MessageValue } from '../../text/message';
import { petitionFields } from '../../vocabulary/petition-list';
import type { Finding, Severity } from '../finding';
import type { PetitionContext, RuleHead } from '../rule';

export interface PetitionFindingParts {
  severity?: Severity;
  /** Which of the rule's cases; part of the id and of the message. */
  variant?: string;
  /** Days the finding rests on. */
  used: readonly PetitionDay[];
  values?: Readonly<Record<string, MessageValue>>;
  expected?: string;
  found?: string;
  /** Tells findings of one variant apart. */
  key?: string;
}

/** A finding about one petition: `rule.<id>.what[.variant]`, `.why`, `.next`, with its number and days in the values. */
export function petitionFinding(
  rule: RuleHead,
  petition: Petition,
  { portal, list }: PetitionContext,
  parts: PetitionFindingParts,
): Finding {
  const { code } = petition;
  const variant = parts.variant === undefined ? '' : `.${parts.variant}`;
  const figures = parts.used.flatMap((day) => {
    const moment = petition[day];
    const label = list.labels[day] ?? petitionFields[day];
    return moment === undefined ? [] : [{ label, raw: momentText(moment), source: { portal, code, column: label } }];
  });
  return {
    id: `${rule.id}${variant}${parts.key === undefined ? '' : `.${parts.key}`}|${portal}|${code}`,
    rule: rule.id,
    severity: parts.severity ?? rule.severity,
    what: message(`rule.${rule.id}.what${variant}`, { code, ...parts.values }),
    why: message(`rule.${rule.id}.why`),
    next: message(`rule.${rule.id}.next`),
    figures,
    ...(parts.expected !== undefined && { expected: parts.expected }),
    ...(parts.found !== undefined && { found: parts.found }),
    source: rule.source,
    code,
  };
}

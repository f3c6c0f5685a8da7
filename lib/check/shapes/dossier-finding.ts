import { momentText } from '../../calendar/say-moment';
import type { Dossier } from '../../dossier/dossier';
import { message, type MessageValue } from '../../text/message';
import { fields, type FieldId } from '../../vocabulary/field';
import type { Finding, Severity, UsedFigure } from '../finding';
import type { RuleHead } from '../rule';

export interface DossierFindingParts {
  severity?: Severity;
  /** Which of the rule's cases; part of the id and of the message. */
  variant?: string;
  /** Dates the finding rests on. */
  used: readonly FieldId[];
  values?: Readonly<Record<string, MessageValue>>;
  expected?: string;
  found?: string;
  /** What it rests on besides dates; `code` where it stands with another dossier. */
  figures?: readonly { label: string; raw: string; code?: string }[];
}

export type DateField = 'submitted' | 'received' | 'due' | 'stepDue' | 'completed' | 'returned';

function isDateField(field: FieldId): field is DateField {
  return fields[field].kind === 'date';
}

/** A finding about one dossier: `rule.<id>.what[.variant]`, `.why`, `.next`, with the code and the dates in the values. */
export function dossierFinding(rule: RuleHead, dossier: Dossier, parts: DossierFindingParts): Finding {
  const source = { portal: dossier.portal, code: dossier.code };
  const variant = parts.variant === undefined ? '' : `.${parts.variant}`;
  const figures = parts.used.flatMap((field): UsedFigure[] => {
    const raw =
      field === 'code' ? dossier.code : isDateField(field) && dossier[field] !== undefined ? momentText(dossier[field]) : undefined;
    return raw === undefined ? [] : [{ label: fields[field].csv, raw, source: { ...source, column: fields[field].csv } }];
  });
  for (const { label, raw, code = dossier.code } of parts.figures ?? [])
    figures.push({ label, raw, source: { ...source, code, column: label } });
  return {
    id: `${rule.id}${variant}|${dossier.portal}|${dossier.code}`,
    rule: rule.id,
    severity: parts.severity ?? rule.severity,
    what: message(`rule.${rule.id}.what${variant}`, { code: dossier.code, ...parts.values }),
    why: message(`rule.${rule.id}.why`),
    next: message(`rule.${rule.id}.next`),
    figures,
    ...(parts.expected !== undefined && { expected: parts.expected }),
    ...(parts.found !== undefined && { found: parts.found }),
    source: rule.source,
    ...(dossier.code !== '' && { code: dossier.code }),
  };
}

import type { ReadText } from '../../narrative/read-text';
import { message, type MessageValue } from '../../text/message';
import type { Finding } from '../finding';
import type { RuleHead } from '../rule';
import { textFinding, type TextFindingParts } from './text-finding';

/** What a rule about the form of a text has found: its sentences are its own, since no figure has to be mended. */
export function formFinding(
  head: RuleHead,
  read: ReadText,
  { variant, values, ...parts }: Omit<TextFindingParts, 'values'> & { values: Readonly<Record<string, MessageValue>> },
): Finding {
  const id = variant === undefined ? `text-form-rules.${head.id}.what` : `text-form-rules.${head.id}.what.${variant}`;
  return {
    ...textFinding(head, read, { ...parts, values }),
    what: message(id, values),
    next: message(`text-form-rules.${head.id}.next`, values),
  };
}

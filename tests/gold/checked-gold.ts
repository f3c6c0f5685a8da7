import { checkText } from '../../lib/check/check-text';
import type { Finding } from '../../lib/check/finding';
import { readPlainText } from '../../lib/narrative/read-plain-text';
import type { GoldItem } from './gold-item';

const known = new Map<string, readonly Finding[]>();

/** What is said of a passage with nothing else known; asked for by several files of tests, and found out once. */
export function checkedGold({ text }: GoldItem): readonly Finding[] {
  const findings = known.get(text) ?? checkText(readPlainText(text), {});
  known.set(text, findings);
  return findings;
}

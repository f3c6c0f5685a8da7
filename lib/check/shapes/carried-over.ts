import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { Aspect } from '../../vocabulary/prose-aspects';

const BEFORE = /(?:kỳ|tháng|quý|năm) trước|chuyển (?:sang|qua|tiếp)|tồn (?:đầu|từ|cũ)/iu;

/**
 * What came in is less than what was resolved and what is in work, and the text says why: dossiers of the period before are spoken of
 * without a count, or counted as just as many.
 */
export function isCarriedOver(read: ReadText, { whole, parts, sum }: { whole: Mention; parts: readonly Mention[]; sum: number }): boolean {
  const has = ({ aspects }: Mention, aspect: Aspect): boolean => aspects.has(aspect);
  const isBalance = parts.length === 2 && parts.some((part) => has(part, 'resolved')) && parts.some((part) => has(part, 'pending'));
  if (!isBalance || whole.indicator === 'toResolve.total' || !(has(whole, 'received') || has(whole, 'new'))) return false;
  const over = sum - whole.value!;
  if (over <= 0) return false;
  const carried = read.mentions.filter((one) => one.kind === 'count' && has(one, 'carried'));
  if (carried.length > 0) return carried.some(({ value }) => value === over);
  const blocks = new Set([whole, ...parts].map(({ place }) => place.block));
  return [...blocks].some((at) => {
    const block = read.report.blocks[at];
    return block?.kind === 'paragraph' && BEFORE.test(block.text);
  });
}

import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'tu-so-lon-hon-mau-so',
  severity: 'block',
  source: 'Phần không thể lớn hơn tổng mà nó được chia cho',
};

/** A fraction of counts above one: "762/264 hồ sơ". */
export const tuSoLonHonMauSo: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => read.mentions.filter(isAboveOne).map((mention) => found(read, mention)),
};

function isAboveOne({ kind, value = 0, second, unitWord }: Mention): boolean {
  return kind === 'ratio' && second !== undefined && unitWord !== undefined && value > second.value;
}

function found(read: ReadText, mention: Mention): Finding {
  const { raw, place, value = 0, second } = mention;
  return textFinding(head, read, {
    figures: [{ label: 'tỷ số', raw, place, value }],
    values: { ratio: raw, numerator: value, denominator: second?.value ?? 0 },
    found: raw,
  });
}

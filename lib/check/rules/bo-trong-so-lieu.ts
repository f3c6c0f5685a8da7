import type { RuleHead, TextRule } from '../rule';
import { textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'bo-trong-so-lieu',
  severity: 'warn',
  source: 'Chỗ ghi số liệu trong câu văn không được để trống',
};

/** "Ở các xã là : hồ sơ": a place for a figure without the figure. Missing is not zero. */
export const boTrongSoLieu: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    read.mentions.flatMap((mention) => {
      const { kind, aspects, place, raw } = mention;
      // What the words before it do not name may be no place for a figure.
      if (kind !== 'blank' || (aspects.size === 0 && !/[.…_]{3}/u.test(raw))) return [];
      const block = read.report.blocks[place.block];
      const text = block?.kind === 'paragraph' ? block.text : '';
      const around = text.slice(Math.max(0, place.start - 40), place.start).trim();
      return [textFinding(head, read, { figures: [{ label: around, raw, place }], values: { before: around } })];
    }),
};

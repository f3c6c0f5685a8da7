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
      if (kind !== 'blank' || (aspects.size === 0 && !/[.…_]{3}|\s{3}/u.test(raw))) return [];
      const block = read.report.blocks[place.block];
      const text = block?.kind === 'paragraph' ? block.text : '';
      const around = clauseBefore(text.slice(0, place.start));
      return [textFinding(head, read, { figures: [{ label: around, raw, place }], values: { before: around } })];
    }),
};

/** Letters of a text shown before the blank at most. */
const SHOWN = 40;

/** What stands before the blank, from the beginning of its clause or, where that is long, of a word. */
function clauseBefore(before: string): string {
  const written = before.trim();
  const clause = written.slice(written.slice(0, -1).search(/[^;.,(]*$/u)).trim();
  if (clause.length <= SHOWN) return clause;
  return clause.slice(-SHOWN).replace(/^\S*\s+/u, '');
}

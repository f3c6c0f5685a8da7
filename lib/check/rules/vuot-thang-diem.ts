import { wholeText } from '../../narrative/stretch';
import type { RuleHead, TextRule } from '../rule';
import { textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'vuot-thang-diem',
  severity: 'warn',
  source: 'Điểm chấm không vượt thang điểm mà văn bản nêu',
};

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
/** "thang điểm 18", "tối đa 20 điểm", "điểm tối đa là 12". */
const SCALES = new RegExp(
  String.raw`(?:thang(?:\s+điểm)?|tối đa(?:\s+là)?|điểm chuẩn(?:\s+là)?)\s*:?\s*(${NUMBER})(?![\d%]|[.,]\d)`,
  'giu',
);
const SCORES = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})(?:\s?(?:[-–]|đến)\s?(${NUMBER}))?(?=\s*điểm|\s+trên\s+(?:thang|tối đa|tổng))`,
  'giu',
);

/** "đạt 18,5 điểm" where the scale that its clause, or else its paragraph, names ends at 18. */
export const vuotThangDiem: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    read.report.blocks.flatMap((block, at) => {
      if (block.kind !== 'paragraph' || !/điểm/iu.test(block.text)) return [];
      const text = wholeText(read.report, { block: at, start: 0, end: 0 });
      const scales = [...text.matchAll(SCALES)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        most: numberOf(match[1]!),
      }));
      return [...text.matchAll(SCORES)].flatMap((match) => {
        const [raw] = match;
        const place = { block: at, start: match.index, end: match.index + raw.length };
        if (scales.some(({ start, end }) => place.start >= start && place.start < end)) return [];
        const inClause = scales.filter(({ start }) => clauseOf(text, start) === clauseOf(text, place.start));
        const own = inClause.length > 0 ? inClause : scales;
        const most = own[0]?.most;
        // Several scales: which is meant, nobody says.
        if (most === undefined || own.some((scale) => scale.most !== most) || numberOf(match[2] ?? match[1]!) <= most) return [];
        return [textFinding(head, read, { figures: [{ label: '', raw, place }], values: { score: raw, most }, found: raw })];
      });
    }),
};

function numberOf(raw: string): number {
  return Number(raw.replace(',', '.'));
}

/** Counted stretches between semicolons. */
function clauseOf(text: string, at: number): number {
  return text.slice(0, at).split(';').length;
}

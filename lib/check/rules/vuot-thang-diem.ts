import { wholeText } from '../../narrative/stretch';
import type { RuleHead, TextRule } from '../rule';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'vuot-thang-diem',
  severity: 'block',
  source: 'Điểm chấm không vượt thang điểm mà văn bản nêu',
};

const SCALE =
  /(?:thang(?:\s+điểm)?|tối đa(?:\s+là)?|điểm tối đa(?:\s+là)?|điểm chuẩn(?:\s+là)?|trên tổng số)\s*:?\s*(\d+(?:[.,]\d+)?)(?:\s*điểm)?/iu;

/** "đạt 18,5 điểm" where the scale that the same paragraph names ends at 18. */
export const vuotThangDiem: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    read.mentions.flatMap((mention) => {
      const { kind, value, second, place, unitWord, raw, scope } = mention;
      const top = kind === 'range' ? second?.value : value;
      if (top === undefined || scope.time !== undefined) return [];
      if (kind !== 'score' && !(kind === 'range' && unitWord === 'điểm')) return [];
      const text = wholeText(read.report, place);
      const scale = SCALE.exec(text);
      const most = Number(scale?.[1]?.replace(',', '.'));
      // The figure may be the scale itself, or a part of a score above it.
      if (scale === null || !(top > most) || (place.start >= scale.index && place.start < scale.index + scale[0].length)) return [];
      return [textFinding(head, read, { figures: [namedFigure(mention)], values: { score: raw, most }, found: raw, severity: 'warn' })];
    }),
};

import { eachText } from '../../narrative/each-text';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';
import type { NamedFigure } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'dau-thap-phan',
  severity: 'warn',
  source: 'Số thập phân trong văn bản tiếng Việt dùng dấu phẩy',
};

/** Three digits behind a mark may be thousands; a rate that begins with 0 has none. */
const RATE = /(?<![\d.,])(?<whole>\d{1,3})(?<mark>[.,])(?<decimals>\d{1,6})(?=\s?%)/gu;
const SHOWN = 6;

/** Rates with a decimal comma and rates with a decimal point in one report; the ones with a point are named. */
export const dauThapPhan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const byMark: Record<',' | '.', NamedFigure[]> = { ',': [], '.': [] };
    for (const { text, at } of eachText(read.report)) {
      for (const { 0: raw, index, groups } of text.matchAll(RATE)) {
        const { whole = '', mark, decimals = '' } = groups ?? {};
        if (decimals.length === 3 && !whole.startsWith('0')) continue;
        byMark[mark === ',' ? ',' : '.'].push({ label: 'tỷ lệ', raw, place: at(index, index + raw.length) });
      }
    }
    const [comma] = byMark[','];
    const [point] = byMark['.'];
    if (comma === undefined || point === undefined) return [];
    return [
      formFinding(head, read, {
        figures: [...byMark['.'].slice(0, SHOWN), comma],
        values: { point: point.raw, comma: comma.raw, count: byMark['.'].length },
        found: point.raw,
        expected: point.raw.replace('.', ','),
      }),
    ];
  },
};

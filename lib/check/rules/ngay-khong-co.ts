import { eachText, type OneText } from '../../narrative/each-text';
import type { ReadText } from '../../narrative/read-text';
import { readMoment } from '../../text/read-date';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { formFinding } from '../shapes/form-finding';

const head: RuleHead = {
  id: 'ngay-khong-co',
  severity: 'block',
  source: 'Lịch: tháng 4, 6, 9, 11 có 30 ngày, tháng 2 có 28 hoặc 29 ngày, năm có 12 tháng',
};

/** Days said to be days; digits between strokes may be other things. */
const DAY =
  /(?<=(?:ngày|hết|từ|đến)\s*:?\s*)(?<d>\d{1,2})(?:\s?(?<mark>[/.-])\s?(?<m>\d{1,2})\s?\k<mark>\s?(?<y>(?:19|20)\d{2})(?!\d)|\s+tháng\s+(?<m2>\d{1,2})\s+năm\s+(?<y2>(?:19|20)\d{2})(?!\d))/giu;

export const ngayKhongCo: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    eachText(read.report).flatMap((one) =>
      [...one.text.matchAll(DAY)].flatMap((match) => {
        const { d = '', m, y, m2, y2 } = match.groups ?? {};
        const reading = readMoment(`${d.padStart(2, '0')}/${(m ?? m2 ?? '').padStart(2, '0')}/${y ?? y2 ?? ''}`);
        return reading.kind === 'unclear' && reading.why === 'no-such-day' ? [found(read, one, match)] : [];
      }),
    ),
};

function found(read: ReadText, { at }: OneText, { 0: raw, index }: RegExpExecArray): Finding {
  return formFinding(head, read, {
    figures: [{ label: 'ngày', raw, place: at(index, index + raw.length) }],
    values: { day: raw },
    found: raw,
  });
}

import type { DraftFigures } from '../narrative/draft';
import { printable } from '../text/printable';
import { fullOfficeName } from '../text/office-name';
import { BLANK_DAY, dayInWords } from '../text/say-day';
import type { Sheet, SheetLine, SheetRun } from '../text/sheet';

const dots = (count: number): SheetRun => ({ text: '…'.repeat(count), blank: true });

/** Head and foot of an administrative report (Nghị định 30/2020/NĐ-CP, Phụ lục I): what is not given stays dots. */
export function reportSheet({ unit, superior, place, day, receiver, signerTitle }: DraftFigures): Sheet {
  const names: SheetLine[] = [
    ...(superior === undefined ? [] : capitals(superior).map((text): SheetLine => ({ runs: [{ text }], small: true }))),
    ...capitals(unit).map((text): SheetLine => ({ runs: [{ text, bold: true }], small: true })),
  ];
  const last = names.at(-1);
  return {
    paper: 'A4',
    head: {
      left: [
        ...names.slice(0, -1),
        ...(last ? [{ ...last, rule: 'half' as const }] : []),
        { runs: [{ text: 'Số: ' }, dots(4), { text: '/BC-' }, dots(2)] },
      ],
      right: [
        { runs: [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true }], small: true },
        { runs: [{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }], rule: 'full' },
        { runs: [italic(place, dots(6)), { text: ', ', italic: true }, italic(day && dayInWords(day), { text: BLANK_DAY, blank: true })] },
      ],
    },
    body: [],
    foot: {
      left: [
        { runs: [{ text: 'Nơi nhận:', bold: true, italic: true }], small: true, aside: true },
        { runs: [{ text: '- ' }, receiver === undefined ? dots(8) : { text: `${printable(receiver)};` }], small: true, aside: true },
        { runs: [{ text: '- Lưu: VT.' }], small: true, aside: true },
      ],
      right: [
        { runs: [signerTitle === undefined ? dots(8) : { text: printable(signerTitle).toLocaleUpperCase('vi'), bold: true }], room: true },
      ],
    },
  };
}

function italic(text: string | undefined, blank: SheetRun): SheetRun {
  return text === undefined || printable(text) === '' ? { ...blank, italic: true } : { text: printable(text), italic: true };
}

/** A committee and its place stand on a line each. */
function capitals(office: string): string[] {
  return fullOfficeName(printable(office))
    .toLocaleUpperCase('vi')
    .replace(/^(ỦY BAN NHÂN DÂN) /, '$1\n')
    .split('\n');
}

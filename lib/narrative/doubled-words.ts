import type { TextPlace } from './report-text';

/** Little words that no sentence needs twice in a row; "luôn luôn", "dần dần", "từ từ" and names are words of their own. */
const SINGLE = new Set(
  'của và các những cho được tại theo trong với là để đã sẽ đang do bởi này đó trên về có việc thì mà nhằm cùng đến chỉ số'.split(' '),
);
/** Words of two syllables that reports are made of. */
const PAIRS = new Set(
  [
    'thực hiện',
    'giải quyết',
    'tiếp nhận',
    'hồ sơ',
    'thủ tục',
    'hành chính',
    'kết quả',
    'báo cáo',
    'triển khai',
    'trực tuyến',
    'ban hành',
    'công khai',
    'kiểm soát',
    'đơn vị',
    'cơ quan',
    'công dân',
    'người dân',
    'tổ chức',
    'hướng dẫn',
    'quy định',
    'văn bản',
    'công tác',
    'đảm bảo',
    'bảo đảm',
    'địa bàn',
    'hệ thống',
    'số hóa',
    'tăng cường',
    'tiếp tục',
    'chỉ đạo',
    'cải cách',
  ].map((pair) => pair.normalize('NFC')),
);

export interface DoubledWord {
  /** The words once. */
  words: string;
  place: Pick<TextPlace, 'start' | 'end'>;
}

const WORD = /\p{L}+/gu;

/** Words written twice in a row by a slip; nothing but a space between them. */
export function findDoubled(text: string): DoubledWord[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLocaleLowerCase('vi'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spaced = (from: number, to: number): boolean =>
    words.slice(from, to).every(({ end }, index) => /^ +$/.test(text.slice(end, words[from + index + 1]?.start ?? end)));
  const found: DoubledWord[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const [a, b, c, d] = [words[at]!, words[at + 1]!, words[at + 2], words[at + 3]];
    if (a.word === b.word && SINGLE.has(a.word) && spaced(at, at + 1) && text.slice(b.start, b.end) === b.word)
      found.push({ words: text.slice(a.start, a.end), place: { start: a.start, end: b.end } });
    else if (c && d && a.word === c.word && b.word === d.word && PAIRS.has(`${a.word} ${b.word}`) && spaced(at, at + 3))
      found.push({ words: text.slice(a.start, b.end), place: { start: a.start, end: d.end } });
  }
  return found;
}

import type { TextPlace } from './report-text';

/** Little words that no sentence needs twice in a row. Not "luôn luôn", "từ từ"; nor "chỉ số số hóa", "lý do do", "kèm theo theo mẫu". */
const SINGLE = new Set(
  'của và các những cho được với là để đã sẽ đang bởi này về có thì mà nhằm cùng đến chỉ từng càng cũng vẫn phải nên khi nếu hoặc nhưng chưa vào giữa còn'.split(
    ' ',
  ),
);
/** Said twice on purpose, or a thing followed by a doing of the same name: "các tổ chức tổ chức hội nghị". */
const TWICE = new Set(
  [
    'tổ chức',
    'hướng dẫn',
    'báo cáo',
    'kiểm soát',
    'quy định',
    'yêu cầu',
    'thông báo',
    'kiến nghị',
    'phản ánh',
    'quyết định',
    'công tác',
    'một cửa',
    'từng bước',
    'ngày càng',
    'hơn nữa',
  ].map((pair) => pair.normalize('NFC')),
);

export interface DoubledWord {
  /** The words once. */
  words: string;
  place: Pick<TextPlace, 'start' | 'end'>;
}

interface Word {
  word: string;
  start: number;
  end: number;
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
    else if (c && d && a.word !== b.word && isPairTwice(text, [a, b, c, d]) && spaced(at, at + 3))
      found.push({ words: text.slice(a.start, b.end), place: { start: a.start, end: d.end } });
  }
  return found;
}

/** Small letters but for the first: names are said twice for their own reasons. */
function isPairTwice(text: string, [a, b, c, d]: readonly [Word, Word, Word, Word]): boolean {
  const small = [b, c, d].every(({ word, start, end }) => text.slice(start, end) === word);
  return small && a.word === c.word && b.word === d.word && !TWICE.has(`${a.word} ${b.word}`);
}

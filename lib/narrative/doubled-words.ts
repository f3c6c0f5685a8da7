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

const ONE = /(?<!\p{L})(\p{L}+) +\1(?!\p{L})/giu;
const PAIR = /(?<!\p{L})(\p{L}+ \p{L}+) +\1(?!\p{L})/giu;

/** Words written twice in a row by a slip; nothing but spaces between them. */
export function findDoubled(text: string): DoubledWord[] {
  const ones = [...text.matchAll(ONE)].filter(([raw, word = '']) => SINGLE.has(word.toLocaleLowerCase('vi')) && endsSmall(raw, word));
  const pairs = [...text.matchAll(PAIR)].filter(([raw, pair = '']) => {
    const [first, second] = pair.toLocaleLowerCase('vi').split(' ');
    return first !== second && !TWICE.has(`${first} ${second}`) && endsSmall(raw, pair);
  });
  return [...ones, ...pairs]
    .map(({ 0: raw, 1: words = '', index }) => ({ words, place: { start: index, end: index + raw.length } }))
    .toSorted((a, b) => a.place.start - b.place.start);
}

/** The second time in small letters: names are said twice for their own reasons. */
function endsSmall(raw: string, words: string): boolean {
  const again = raw.slice(-words.length);
  return again === again.toLocaleLowerCase('vi') && words.slice(1) === words.slice(1).toLocaleLowerCase('vi');
}

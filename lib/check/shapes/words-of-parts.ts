import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import { wholeText } from '../../narrative/stretch';

/* What the words around the parts of a sum say of them, beyond what the vocabulary knows. */

/** "…", "v.v.", "và các lĩnh vực khác": more than is named. */
export function isOpen({ report }: ReadText, last: Mention): boolean {
  const behind = wholeText(report, last.place).slice(last.place.end, last.place.end + 60);
  return /^[^.;)]*;?\s*(?:…|\.\.\.|v\.v|,?\s*(?:và|các)\s+[^.;)\d]*khác)/iu.test(behind);
}

/** What one and the same may have several of: "12 hồ sơ thiếu chữ ký, 10 hồ sơ thiếu thành phần", "7 nữ, 9 đảng viên". */
export function mayOverlap({ report }: ReadText, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0]!.place, parts.at(-1)!.place];
  const text = wholeText(report, last);
  const around = text.slice(first.block === last.block ? first.start : 0, last.end + 80);
  return /(?<!\p{L})(?:thiếu|sai|nữ|đảng viên|dân tộc|cả hai|vừa|đồng thời|trùng|mắc|vi phạm)(?!\p{L})/iu.test(around);
}

/** "384 thủ tục (trước đó 379; bổ sung 9, bãi bỏ 4)": how it came about, not what it is made of. */
export function isChanged({ report }: ReadText, parts: readonly Mention[]): boolean {
  const [before = '', ...others] = parts.map(
    ({ place }) => /[^,;.()\d]*$/u.exec(wholeText(report, place).slice(0, place.start))?.[0] ?? '',
  );
  // "tăng 20 hồ sơ (từ 120 lên 140 hồ sơ)"
  if (/(?:^|\s)từ\s*$/iu.test(before) && others.some((words) => /(?:lên|xuống|còn|thành|đến)\s*$/iu.test(words))) return true;
  return /trước (?:đó|đây|kia)|cùng kỳ|so với|ban đầu/iu.test(before) || others.some((words) => /cùng kỳ|so với/iu.test(words));
}

/** The same word behind each figure and its unit, or the same before: kinds that shut each other out. */
export function isParallel({ report }: ReadText, parts: readonly Mention[]): boolean {
  const wordBehind = ({ place, unitWord = '' }: Mention): string | undefined => {
    const behind = wholeText(report, place).slice(place.end).trimStart();
    return behind.startsWith(unitWord) ? /^\s*(\p{L}+\s+\p{L}+)/u.exec(behind.slice(unitWord.length))?.[1]?.split(/\s/u)[0] : undefined;
  };
  const [first, ...others] = parts.map(wordBehind);
  return first !== undefined && others.every((word) => word === first);
}

/** "(lần lượt 38, 45, 29, 40)": bare figures in a row, in the order of what was named before. */
export function isEnumerated({ report }: ReadText, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0]!.place, parts.at(-1)!.place];
  if (parts.length < 3 || first.block !== last.block || first.row !== last.row) return false;
  const text = wholeText(report, first);
  return (
    /lần lượt(?:\s+(?:là|có|gồm))?\s*:?\s*$/iu.test(text.slice(0, first.start)) &&
    /^[\d.,;\s]*(?:và\s+)?[\d.]+$/u.test(text.slice(first.start, last.end))
  );
}

/** The same words before both: of one thing counted twice, or of things that are not told apart. */
export function isSaidAlike(read: ReadText, a: Mention, b: Mention): boolean {
  const says = ({ aspects, others }: Mention): string => [...aspects, ...others].join(' ');
  if (says(a) !== says(b)) return false;
  const around = ({ place }: Mention): string => {
    const text = wholeText(read.report, place);
    // Alone in its bracket: the words before that say what it is.
    const before =
      /[^,;.:()]*\(\s*$/u.exec(text.slice(0, place.start))?.[0] ?? /[^,;.:()\d]*[:\s]*$/u.exec(text.slice(0, place.start))?.[0] ?? '';
    const period =
      /(?:tháng|quý|đợt|thứ|tuần|chỉ số|loại|nhóm|mức độ|bước)\s+\S+\s*:?\s*\d*\s*:?\s*$/iu.exec(text.slice(0, place.start))?.[0] ?? '';
    const behind = /^[^,;.:()\d]*/u.exec(text.slice(place.end))?.[0] ?? '';
    return `${before}|${period}|${behind}`.trim();
  };
  return around(a) === around(b);
}

/** "90 hồ sơ: 40 …, 25 …; kết quả 84/90 hồ sơ": behind the semicolon it goes on with something else. */
export function ofOneKind<T extends { mention: Mention; segment: number }>(parts: readonly T[]): readonly T[] {
  const [first] = parts;
  return parts.every(({ mention }) => mention.kind === first?.mention.kind)
    ? parts
    : parts.filter(({ segment }) => segment === first?.segment);
}

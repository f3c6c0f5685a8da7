import { plain } from '../text/normalise';

/** A label of an entry form without its number, its unit and what belongs to no name. */
export interface Label {
  text: string;
  /** Levels of its number: 2 for "1.1", 3 for "a)" below it. */
  depth: number;
  /** It says itself that it is a part: "Trong đó: trực tuyến", "- Quá hạn". */
  part: boolean;
}

const NUMBER = /^\s*(?:(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+|([IVX]{1,5})[.)]\s*|([a-zđ])[.)]\s+|([A-Z])[.)]\s+)/u;
const PART = /^(?:trong\s+đó|gồm|bao\s+gồm|chia\s+ra)\s*[:,-]?\s+(?=\p{L})/iu;
const UNIT = /\s*\((?:(?:đơn vị(?: tính)?|đvt)\s*:?\s*)?(?:hồ sơ|hs|tthc|lượt|số lượng|vụ việc|phản ánh(?:,? kiến nghị)?)\)/giu;

/** A label without its number, its unit of counting and the signs of a required field. */
export function labelOf(raw: string): Label {
  let text = plain(raw)
    .replace(/[*\s:：]+$|\(\*\)\s*:?$/gu, '')
    .replace(/^\*\s*/u, '');
  const number = NUMBER.exec(text);
  if (number) text = text.slice(number[0].length);
  const [, digits, roman, letter, capital] = number ?? [];
  let depth = 0;
  if (digits !== undefined) depth = 1 + digits.split('.').length;
  else if (roman !== undefined || capital !== undefined) depth = 1;
  else if (letter !== undefined) depth = 6;
  const bullet = /^[-–+•]\s*/u.exec(text);
  if (bullet) text = text.slice(bullet[0].length);
  const part = PART.exec(text);
  if (part) text = text.slice(part[0].length);
  text = plain(text.replace(UNIT, '').replace(/[*\s:：]+$/u, ''));
  return { text, depth, part: part !== null || bullet !== null };
}

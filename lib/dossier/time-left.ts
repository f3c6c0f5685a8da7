import { readTimeliness } from '../text/timeliness';

/** Words that a text about the time left begins with; "quá tải" begins so too and is no such text. */
const OPENING =
  /(?:^|[\s(])\(?(?=(?:thời gian còn lại|còn|trễ|quá|đã quá|đã chậm|đã trễ|chậm|trước hạn|sớm hạn|đúng hạn|đúng hẹn|hôm nay|đến hạn)(?:[\s)\d]|$))/giu;

/**
 * "Đăng ký khai sinh còn 2 ngày 3 giờ" → the name, and the time left that is printed behind it; likewise behind a date. Words
 * without a number count only in brackets: "… đúng hạn" may be the end of a name.
 */
export function partTimeLeft(text: string): { rest: string; left?: string } {
  if (!mayTell(text)) return { rest: text };
  for (const match of text.matchAll(OPENING)) {
    const from = match.index;
    const tail = text.slice(from).trim();
    const said = readTimeliness(tail);
    if (said === undefined) continue;
    const counted = said.days !== undefined || said.hours !== undefined || said.minutes !== undefined;
    const rest = text.slice(0, from).replace(/[\s,;–-]+$/, '');
    if (!counted && !tail.startsWith('(')) continue;
    return { rest, left: bareTimeLeft(tail) };
  }
  return { rest: text };
}

/** Asked of every row: searching the text for whole words costs more than asking for their endings. */
function mayTell(text: string): boolean {
  return text.endsWith(')') || text.endsWith('.') || text.includes('ngày') || text.includes('giờ') || text.includes('phút');
}

/** "(Còn lại  2 ngày, 3:5)." → "Còn lại 2 ngày, 3:5" */
export function bareTimeLeft(text: string): string {
  return text.replace(/^\((.*?)\)?\.?$/u, '$1').trim();
}

/** A page without layout, and the texts of the grid that is read there, row by row; a place that no cell covers is "·". Undefined: refused. */
export interface ShapeExample {
  name: string;
  html: string;
  rows: readonly string[] | undefined;
}

/** Five columns as lists have them, and two rows; joined by `|` as in `ShapeExample.rows`. */
export const LABELS = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Hạn trả', 'Trạng thái'];
export const FIRST = ['1', 'H56.01-261120-0015', 'Nguyễn A', '30/11/2026', 'Mới'];
export const SECOND = ['2', 'H56.01-261118-0064', 'Trần B', '01/12/2026', 'Đã trả'];
export const LIST = [LABELS, FIRST, SECOND].map((row) => row.join('|'));

/** The texts from one position to another, each in a tag of its own; attributes by position. */
export function each(
  texts: readonly string[],
  tag: string,
  attributes: (col: number) => string = () => '',
  from = 0,
  to = texts.length,
): string {
  return texts
    .slice(from, to)
    .map((text, at) => `<${tag} ${attributes(from + at)}>${text}</${tag}>`)
    .join('');
}

import { columnsOf, type Content } from './content';
import { headerRows, make } from './page';

/** Header of a table as most pages draw it: number, label, then the columns; the row of column numbers where they have some. */
export function tableHead(content: Content, { count = 'STT' as string | null, numbers = false } = {}): HTMLTableSectionElement {
  const levels = headerRows(content.tree);
  const head = make('thead');
  levels.forEach((level, at) => {
    const line = make('tr');
    if (at === 0) {
      const tall = { rowspan: String(levels.length) };
      if (count !== null) line.append(make('th', tall, count));
      line.append(make('th', tall, content.labelHeader));
    }
    for (const { header, colspan, rowspan } of level)
      line.append(
        make('th', { ...(colspan > 1 && { colspan: String(colspan) }), ...(rowspan > 1 && { rowspan: String(rowspan) }) }, header),
      );
    head.append(line);
  });
  if (numbers) {
    const line = make('tr', { class: 'so-cot' });
    if (count !== null) line.append(make('th', {}, '(1)'));
    line.append(make('th', {}, '(2)'));
    for (const { number = '' } of columnsOf(content.tree)) line.append(make('th', {}, number));
    head.append(line);
  }
  return head;
}

import { MatPaginatorIntl } from '@angular/material/paginator';

/** `1 – 20 của 123`: an en dash, as the library writes it; `of` where nobody has translated it. */
export function paginatorWords(between: 'của' | 'of'): MatPaginatorIntl {
  const words = new MatPaginatorIntl();
  words.itemsPerPageLabel = 'Số dòng mỗi trang:';
  words.nextPageLabel = 'Trang sau';
  words.previousPageLabel = 'Trang trước';
  words.firstPageLabel = 'Trang đầu';
  words.lastPageLabel = 'Trang cuối';
  words.getRangeLabel = (page, size, total) =>
    total === 0 ? `0 ${between} 0` : `${page * size + 1} – ${Math.min((page + 1) * size, total)} ${between} ${total}`;
  return words;
}

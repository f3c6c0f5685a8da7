import { useState } from 'react';
import { useSay } from './words';

/** Rows drawn at once: keeps the page light on old office PCs however long the list is. */
export const PAGE_SIZE = 50;

export interface PageOf<T> {
  items: readonly T[];
  page: number;
  pages: number;
  from: number;
  total: number;
  go(page: number): void;
}

/** One page of a list held in memory. Falls back to the last page when the list has become shorter. */
export function usePaging<T>(all: readonly T[], size = PAGE_SIZE): PageOf<T> {
  const [wanted, go] = useState(0);
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages - 1);
  return { items: all.slice(page * size, (page + 1) * size), page, pages, from: page * size, total: all.length, go };
}

interface PagerProps {
  page: number;
  pages: number;
  from: number;
  shown: number;
  total: number;
  onGo(page: number): void;
}

export function Pager({ page, pages, from, shown, total, onGo }: PagerProps) {
  const say = useSay();
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={say('common.pager.name')}>
      <span className="small quiet figure">{say('common.pager.range', { from: from + 1, to: from + shown, total })}</span>
      <span className="row">
        <button type="button" className="button" disabled={page === 0} onClick={() => onGo(page - 1)}>
          {say('common.pager.before')}
        </button>
        <button type="button" className="button" disabled={page >= pages - 1} onClick={() => onGo(page + 1)}>
          {say('common.pager.after')}
        </button>
      </span>
    </nav>
  );
}

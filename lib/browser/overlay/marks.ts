import type { Severity } from '../../check/finding';

/** One data attribute per row, and one style element: the whole trace in the page, removed byte for byte. */
const ROW = 'data-soat-hang';
const HOST = 'data-soat-mot-cua';

export type RowMark = 'overdue' | 'today' | 'soon' | Severity;

const STYLE = `
tr[${ROW}] > :is(td,th):first-child { box-shadow: inset 4px 0 0 var(--soat-mau) !important; }
tr[${ROW}="overdue"], tr[${ROW}="block"] { --soat-mau: #b3261e; }
tr[${ROW}="today"], tr[${ROW}="warn"] { --soat-mau: #b26a00; }
tr[${ROW}="soon"], tr[${ROW}="note"] { --soat-mau: #1a5fb4; }
`;

export interface Marks {
  /** Replaces all marks by these. */
  set(marks: ReadonlyMap<Element, RowMark>): void;
  clear(): void;
}

export function createMarks(document: Document): Marks {
  const marked = new Set<Element>();
  let style: HTMLStyleElement | undefined;
  const clear = (): void => {
    for (const row of marked) row.removeAttribute(ROW);
    marked.clear();
    style?.remove();
    style = undefined;
  };
  return {
    clear,
    set(marks) {
      for (const row of marked) if (!marks.has(row)) row.removeAttribute(ROW);
      marked.clear();
      if (marks.size === 0) return clear();
      if (style === undefined) {
        style = document.createElement('style');
        style.setAttribute(HOST, 'dau');
        style.textContent = STYLE;
        document.documentElement.append(style);
      }
      for (const [row, mark] of marks) {
        if (row.getAttribute(ROW) !== mark) row.setAttribute(ROW, mark);
        marked.add(row);
      }
    },
  };
}

export const rowMarkAttribute = ROW;

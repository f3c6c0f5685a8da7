import type { Severity } from '../../check/finding';

/** One data attribute per row, and one style element per tree of the page: the whole trace in it, removed byte for byte. */
const ROW = 'data-soat-hang';
const HOST = 'data-soat-mot-cua';

export type RowMark = 'overdue' | 'today' | 'soon' | Severity;
/** `one`: a value of one dossier, which has no room for an edge beside it. */
export type Mark = RowMark | `${RowMark} one`;

/** Rows of tables bear the mark in their first cell, other rows on themselves and in their first cell, which may lie over them. */
const STYLE = `
tr[${ROW}] > :is(td,th):first-child,
[${ROW}]:not(tr),
[${ROW}]:not(tr) > :is([role$="cell"],[role="rowheader"],[class*="cell"]):first-child { box-shadow: inset 4px 0 0 var(--soat-mau) !important; }
[${ROW}~="one"][${ROW}] { outline: 2px solid var(--soat-mau) !important; outline-offset: 2px; box-shadow: none !important; }
[${ROW}~="overdue"], [${ROW}~="block"] { --soat-mau: #b3261e; }
[${ROW}~="today"], [${ROW}~="warn"] { --soat-mau: #b26a00; }
[${ROW}~="soon"], [${ROW}~="note"] { --soat-mau: #1a5fb4; }
`;

export interface Marks {
  /** Replaces all marks by these. */
  set(marks: ReadonlyMap<Element, Mark>): void;
  clear(): void;
}

export function createMarks(): Marks {
  const marked = new Set<Element>();
  /** A style reaches the tree that it stands in: one for each document and shadow tree with marked rows. */
  const styles = new Map<Node, Element>();
  const unmark = (keep: ReadonlyMap<Element, Mark>): void => {
    for (const row of marked) if (!keep.has(row)) row.removeAttribute(ROW);
    marked.clear();
  };
  const keepStyles = (roots: ReadonlySet<Node>): void => {
    for (const [root, style] of styles) {
      if (roots.has(root) && style.isConnected) continue;
      style.remove();
      styles.delete(root);
    }
    for (const root of roots) if (!styles.has(root)) styles.set(root, addStyle(root));
  };
  return {
    clear() {
      unmark(new Map());
      keepStyles(new Set());
    },
    set(marks) {
      unmark(marks);
      const roots = new Set<Node>();
      for (const [row, mark] of marks) {
        if (row.getAttribute(ROW) !== mark) row.setAttribute(ROW, mark);
        marked.add(row);
        roots.add(row.getRootNode());
      }
      keepStyles(roots);
    },
  };
}

/** At the very end of the root, far from the portal's own parts. */
function addStyle(root: Node): Element {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  const style = document.createElement('style');
  style.setAttribute(HOST, 'dau');
  style.textContent = STYLE;
  (root.nodeType === 9 ? document.documentElement : root).appendChild(style);
  return style;
}

export const rowMarkAttribute = ROW;

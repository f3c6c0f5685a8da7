export interface HeaderCell {
  text: string;
  start: number;
  columns: number;
  rows: number;
}

/**
 * Header paths (top to bottom, repeats removed) back into rows of spanning cells: neighbours with the same labels from the top
 * share one cell, a short path reaches down to the figures.
 */
export function headerCells(paths: readonly (readonly string[])[]): HeaderCell[][] {
  const depth = Math.max(1, ...paths.map((path) => path.length));
  const rows: HeaderCell[][] = [];
  for (let level = 0; level < depth; level++) {
    const cells: HeaderCell[] = [];
    paths.forEach((path, start) => {
      const text = path[level];
      if (text === undefined) {
        if (level === 0) cells.push({ text: '', start, columns: 1, rows: depth });
        return;
      }
      const last = cells.at(-1);
      const leaf = level === path.length - 1;
      const before = paths[start - 1];
      const joins =
        last !== undefined &&
        before !== undefined &&
        !leaf &&
        last.start + last.columns === start &&
        before.length > level + 1 &&
        path.slice(0, level + 1).every((label, at) => before[at] === label);
      if (joins) last.columns += 1;
      else cells.push({ text, start, columns: 1, rows: leaf ? depth - level : 1 });
    });
    rows.push(cells);
  }
  return rows;
}

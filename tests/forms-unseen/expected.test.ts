import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contents } from './contents';
import { columnsOf, isGroup, type Column, type ColumnGroup } from './kit/content';
import { expectedOf, sourceOf, type UnseenExpected, type UnseenSource } from './kit/expected';

const folder = fileURLToPath(new URL('./pages/', import.meta.url));
const read = (name: string, file: string): unknown => JSON.parse(readFileSync(`${folder}${name}/${file}`, 'utf8'));

describe.each(Object.entries(contents))('%s', (name, content) => {
  const source = read(name, 'source.json') as UnseenSource;
  const expected = read(name, 'expected.json') as UnseenExpected;

  it('has a page, and what is written beside it is what its content says', () => {
    expect(existsSync(`${folder}${name}/page.js`)).toBe(true);
    expect(source).toEqual(sourceOf(content));
    expect(expected).toEqual(expectedOf(content));
  });

  it('asks for cells, or is refused for one reason', () => {
    const asked = Object.values(expected.writes).flatMap(Object.values).length;
    // A form of one row has no more cells than labels.
    const least = content.rows.length === 1 ? 7 : 20;
    expect(content.refused === undefined ? asked : 1).toBeGreaterThanOrEqual(expected.refused === undefined ? least : 1);
    expect(expected.refused).toBe(content.refused);
  });

  it('writes nothing where the content leaves out', () => {
    const shut = new Set(columnsOf(content.tree).flatMap(({ key, state, wants }) => (state !== undefined || !wants ? [key] : [])));
    const unknown = new Set(content.rows.flatMap(({ key, source: of, twice, state }) => (of === null || twice || state ? [key] : [])));
    for (const [row, columns] of Object.entries(expected.writes)) {
      expect(unknown.has(row)).toBe(false);
      for (const column of Object.keys(columns)) expect(shut.has(column)).toBe(false);
    }
  });

  it('has a source whose figures hold together', () => {
    for (const { values: v } of source.rows) {
      const parts = [v['resolved.early'], v['resolved.onTime'], v['resolved.late']];
      if (parts.every((part) => part !== undefined) && v['resolved.total'] !== undefined)
        expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(v['resolved.total']);
      if (v['pending.inTime'] !== undefined && v['pending.overdue'] !== undefined && v['pending.total'] !== undefined)
        expect(v['pending.inTime'] + v['pending.overdue']).toBe(v['pending.total']);
      if (content.figures === 'folded') expect((v['resolved.total'] ?? 0) + (v['pending.total'] ?? 0)).toBe(v['toResolve.total']);
    }
  });
});

it('has no folder without content, and no header without a name', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(contents).sort());
  const headers = (nodes: readonly (Column | ColumnGroup)[]): string[] =>
    nodes.flatMap((node) => [node.header, ...(isGroup(node) ? headers(node.children) : [])]);
  expect(Object.values(contents).flatMap(({ tree }) => headers(tree))).not.toContain('');
});

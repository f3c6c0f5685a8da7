import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/mo-hinh-de-doa.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: Record<string, string> };

/** Rows of the table that says what holds against what; the last cell names what tries it. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length === 4 && !cells[0]!.startsWith('---') && cells[3] !== 'Phép thử');

/** Test files in a folder, or the file itself. */
function testsAt(path: string): number {
  const place = new URL(path, root);
  if (!existsSync(place)) return 0;
  if (statSync(place).isFile()) return /\b(?:it|test)(?:\.each)?\(/.test(readFileSync(place, 'utf8')) ? 1 : 0;
  return readdirSync(place, { recursive: true }).filter((name) => /\.test\.tsx?$/.test(String(name))).length;
}

describe('the threat model', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(15));

  it.each(rows.map(([entry, threat, , tried]) => ({ row: `${entry}: ${threat}`, tried: tried! })))(
    '$row is tried by what it names',
    ({ tried }) => {
      const paths = [...tried.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path!);
      const commands = [...tried.matchAll(/`npm run ([\w:-]+)[^`]*`/g)].map(([, command]) => command!);
      const pages = [...tried.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, page]) => page!);
        // A page that tells what to do is no test: it stands only beside one.
      expect(paths.length + commands.length, 'no test is named').toBeGreaterThan(0);
      expect(paths.filter((path) => testsAt(path) === 0)).toEqual([]);
      expect(commands.filter((command) => !(command in scripts))).toEqual([]);
      expect(pages.filter((page) => !existsSync(new URL(`docs/${page}`, root)))).toEqual([]);
    },
  );
});

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages, builtPages, pageNames, type PlacedPages } from './build-pages';
import { bundleFiller } from './bundle-filler';

const root = fileURLToPath(new URL('../', import.meta.url));
const bundle = join(root, 'dist', 'filler.js');
const PAGES = ['page', 'pages', 'sheets', 'sources', '.'];
const FILLER = ['filler', '../../lib', '../../entrypoints/filler'];

/** When something under a folder of sources changed last; of this package itself only its own files. */
function newestUnder(path: string, deep: boolean): number {
  const own = statSync(path).mtimeMs;
  if (!statSync(path).isDirectory()) return own;
  const inside = readdirSync(path, { withFileTypes: true }).filter((entry) => (deep ? true : entry.name.endsWith('.ts')));
  return Math.max(deep ? own : 0, ...inside.map(({ name }) => newestUnder(join(path, name), deep)));
}

const isStale = (built: string, sources: readonly string[]): boolean => {
  const at = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((source) => newestUnder(join(root, source), source !== '.') > at);
};

/** For the end-to-end tests: all pages and the filler, built unless they are newer than their sources. */
export async function prepareForms(): Promise<void> {
  const stamp = join(root, 'dist', 'all', 'built');
  await mkdir(join(root, 'dist'), { recursive: true });
  if (isStale(stamp, PAGES)) {
    await buildPages(await pageNames(), 'all');
    await writeFile(stamp, '');
  }
  if (isStale(bundle, FILLER)) await writeFile(bundle, await bundleFiller());
}

/** What was prepared. */
export async function preparedForms(): Promise<{ built: PlacedPages; filler: string }> {
  return { built: builtPages(await pageNames(), 'all'), filler: await readFile(bundle, 'utf8') };
}

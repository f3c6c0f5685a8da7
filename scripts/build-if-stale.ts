import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, outputOf, repoRoot, type BuildTarget } from './build';

const SOURCES = ['lib', 'components', 'entrypoints', 'public', 'wxt.config.ts', 'package.json'];

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Folders count too: a deleted file changes its folder. */
function newestUnder(path: string): number {
  const own = changedAt(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return own;
  return Math.max(own, ...readdirSync(path).map((name) => newestUnder(join(path, name))));
}

/** For a test that is run by itself: builds unless what lies there is newer than every source. Throws what the build says. */
export function buildIfStale(target: BuildTarget): void {
  const newest = Math.max(...SOURCES.map((path) => newestUnder(join(repoRoot, path))));
  if (changedAt(join(outputOf(target), 'background.js')) > newest) return;
  const { ok, output } = buildExtension(target);
  if (!ok) throw new Error(output);
}

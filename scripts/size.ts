import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { outputOf } from './build';
import budgets from './size-budgets.json' with { type: 'json' };

export interface SizeLine {
  name: string;
  /** Gzipped kB (1,000 bytes); absent when a file of it is not in the build. */
  kB?: number;
  budget: number;
  holds: boolean;
}

// Static imports of modules, and the scripts and styles of a page; what is loaded later on demand does not count.
const STATIC_IMPORTS = /(?:^|[;\n}])\s*(?:import|export)\s*(?:[^"';()]*?from\s*)?["'](\.[^"']+)["']/g;
const PAGE_FILES = /<(?:script|link)[^>]+(?:src|href)="([^"]+\.(?:js|css))"/g;

async function addFile(root: string, path: string, found: Map<string, number>): Promise<void> {
  if (found.has(path)) return;
  const content = await readFile(join(root, path));
  found.set(path, gzipSync(content, { level: 9 }).length);
  const text = content.toString();
  if (path.endsWith('.html')) {
    for (const [, file] of text.matchAll(PAGE_FILES)) if (file) await addFile(root, join('.', file), found);
  }
  if (path.endsWith('.js')) {
    for (const [, file] of text.matchAll(STATIC_IMPORTS)) if (file) await addFile(root, join(dirname(path), file), found);
  }
}

/** Every line of the table, measured on a build: each file with all that it pulls in at once. */
export async function measureSizes(root = outputOf('chrome')): Promise<SizeLine[]> {
  const lines: SizeLine[] = [];
  for (const { name, files, kB: budget } of budgets) {
    const found = new Map<string, number>();
    try {
      for (const file of files) await addFile(root, file, found);
      const kB = [...found.values()].reduce((total, bytes) => total + bytes, 0) / 1000;
      lines.push({ name, kB, budget, holds: kB <= budget });
    } catch {
      lines.push({ name, budget, holds: false });
    }
  }
  return lines;
}

export function sizeText({ name, kB, budget, holds }: SizeLine): string {
  const measured = kB === undefined ? 'not built' : `${kB.toFixed(1)} kB`;
  return `${holds ? '✔' : '✘'} ${name.padEnd(20)} ${measured.padStart(10)} of ${budget} kB gz`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = await measureSizes();
  for (const line of lines) console.log(sizeText(line));
  process.exit(lines.every((line) => line.holds) ? 0 : 1);
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The generations of the sample portal that are drawn in the browser; each is a folder here and a folder of `dist`. */
export type Client = 'staff' | 'vue' | 'angular';

const dirOf = (name: string): string => fileURLToPath(new URL(`./${name}/`, import.meta.url));

async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

async function newestChange(dir: string): Promise<number> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const times = await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => changedAt(join(entry.parentPath, entry.name))));
  return Math.max(0, ...times);
}

/** Builds one client into `dist/<name>`, unless what lies there is newer than its sources and the data folder they share. */
export async function buildClient(name: Client): Promise<void> {
  const sources = Math.max(await newestChange(dirOf(name)), await newestChange(dirOf('data')));
  if ((await changedAt(join(dirOf('dist'), name, 'index.html'))) > sources) return;
  await build({ configFile: join(dirOf(name), 'vite.config.ts'), logLevel: 'warn' });
}

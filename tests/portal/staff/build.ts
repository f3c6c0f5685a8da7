import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const staffDir = fileURLToPath(new URL('./', import.meta.url));
const dataDir = fileURLToPath(new URL('../data/', import.meta.url));
const builtPage = fileURLToPath(new URL('../dist/index.html', import.meta.url));

async function newestChange(dir: string): Promise<number> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const times = await Promise.all(
    entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

async function builtAt(): Promise<number> {
  try {
    return (await stat(builtPage)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Only the shared types and labels are taken from the data folder. */
async function sourcesChangedAt(): Promise<number> {
  return Math.max(await newestChange(staffDir), (await stat(join(dataDir, 'world.ts'))).mtimeMs);
}

/** Builds the staff client into tests/portal/dist, unless what lies there is newer than the sources. */
export async function buildStaffClient(): Promise<void> {
  if ((await builtAt()) > (await sourcesChangedAt())) return;
  await build({ configFile: join(staffDir, 'vite.config.ts'), logLevel: 'warn' });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildStaffClient();
}

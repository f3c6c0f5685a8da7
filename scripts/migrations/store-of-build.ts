import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { repoRoot } from '../build';

/** What a page can ask of the store of one build; the same questions for each. */
export interface StoreOfBuild {
  /** Writes two dossiers under these codes and a table of figures, as that build writes them. */
  write(name: string, codes: readonly string[]): Promise<void>;
  /** Rows of every table that build knows, as JSON. */
  read(name: string): Promise<Record<string, string[]>>;
  steps: number;
}

const ENTRY = `
import { migrations, openStore } from './lib/store/open';
import { saveFigures } from './lib/store/save-figures';
import { saveListPage } from './lib/store/save-list';
import { dossier, figures, listPage } from './tests/unit/store/sample';
export const steps = migrations.length;
function kept(result) { if (!result.ok) throw new Error(result.problem.code); }
export async function write(name, codes) {
  const store = openStore(name);
  kept(await saveListPage(store, listPage(codes.map((code) => dossier(code))), []));
  kept(await saveFigures(store, figures([codes.length, codes.join('').length])));
  store.close();
}
export async function read(name) {
  const store = openStore(name);
  await store.open();
  const rows = await Promise.all(store.tables.map(async (table) => [table.name, (await table.toArray()).map((row) => JSON.stringify(row))]));
  store.close();
  return Object.fromEntries(rows);
}
`;

/** The real code of a commit (or of the files as they lie here) as a script that puts a `StoreOfBuild` into `window[name]`. */
export async function storeOfBuild(commit: string | undefined, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-mot-cua-build-'));
  try {
    const parts = ['lib', 'tests/unit/store/sample.ts'];
    if (commit === undefined) execFileSync('cp', ['-r', '--parents', ...parts, folder], { cwd: repoRoot });
    else {
      const archive = execFileSync('git', ['archive', commit, ...parts], { cwd: repoRoot, maxBuffer: 200_000_000 });
      execFileSync('tar', ['-x', '-C', folder], { input: archive });
    }
    await symlink(join(repoRoot, 'node_modules'), join(folder, 'node_modules'));
    await mkdir(join(folder, 'none'), { recursive: true });
    await writeFile(join(folder, 'none/empty.js'), '');
    await writeFile(join(folder, 'entry.ts'), ENTRY);
    const result = await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      resolve: { alias: { 'fake-indexeddb/auto': join(folder, 'none/empty.js') } },
      build: { write: false, lib: { entry: join(folder, 'entry.ts'), name, formats: ['iife'] } },
    });
    const [output] = Array.isArray(result) ? result : [result];
    if (output === undefined || !('output' in output)) throw new Error(`${commit ?? 'this build'} gave no bundle`);
    return output.output[0].code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

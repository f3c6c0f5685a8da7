import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { expectedOf } from '../expected';
import { specOf } from '../specs';

/** Writes `expected.json` beside each page, from its spec and the source figures alone. */
export async function writeExpected(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const path = fileURLToPath(new URL(`../pages/${name}/expected.json`, import.meta.url));
    await writeFile(path, await format(JSON.stringify(expectedOf(specOf(name))), { parser: 'json', printWidth: 140 }));
  }
}

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { contents } from '../contents';
import { expectedOf, sourceOf } from '../kit/expected';

const write = async (name: string, file: string, value: unknown): Promise<void> => {
  const path = fileURLToPath(new URL(`../pages/${name}/${file}`, import.meta.url));
  await writeFile(path, await format(JSON.stringify(value), { parser: 'json', printWidth: 140 }));
};

/** Writes beside each page what its source holds and what should be filled, from its content alone. */
for (const [name, content] of Object.entries(contents)) {
  await write(name, 'source.json', sourceOf(content));
  await write(name, 'expected.json', expectedOf(content));
}

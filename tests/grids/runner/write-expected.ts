import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { batches } from '../contents/batches';
import { expectedOf, type Expected } from '../expected';

/** One row a line, so that a change of the data can be read. */
function asText(expected: Expected): string {
  const { rows, ...head } = expected;
  const lines = Array.isArray(rows)
    ? rows.map((row) => JSON.stringify(row))
    : Object.entries(rows).map(([label, row]) => `${JSON.stringify(label)}:${JSON.stringify(row)}`);
  const [open, close] = Array.isArray(rows) ? ['[', ']'] : ['{', '}'];
  return `${JSON.stringify(head).slice(0, -1)},"rows":${open}\n${lines.join(',\n')}\n${close}}\n`;
}

/** Writes `<name>.expected.json` beside every page of a batch, from the data alone. */
export async function writeExpected(batch: string): Promise<void> {
  for (const [name, content] of Object.entries(batches[batch] ?? {})) {
    const path = fileURLToPath(new URL(`../pages/${batch}/${name}.expected.json`, import.meta.url));
    await writeFile(path, asText(expectedOf(content)));
  }
}

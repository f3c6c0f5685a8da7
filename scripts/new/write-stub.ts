import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Stub } from './stub';

/** All of it or nothing: everything is made ready before the first file is written. Answers why it was refused. */
export async function writeStub(root: string, { files, edits }: Stub): Promise<string | undefined> {
  const there = files.find(({ path }) => existsSync(join(root, path)));
  if (there !== undefined) return `${there.path} is there already.`;
  const edited: { path: string; text: string }[] = [];
  for (const { path, edit } of edits) edited.push({ path, text: edit(await readFile(join(root, path), 'utf8')) });
  for (const { path, text } of [...files, ...edited]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return undefined;
}

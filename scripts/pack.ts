import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writeZip } from '../lib/export/write-zip';
import { checkSum } from '../lib/table/check-sum';

export interface PackedFile {
  /** With slashes, as it stands in the archive. */
  name: string;
  content: Buffer;
}

/** Every file under a folder. */
export function filesOf(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(folder.length + 1).replaceAll('\\', '/'), content: readFileSync(path) }));
}

/** Writes an archive that depends on names and contents alone: the same files give the same bytes on any day, in any order. */
export function pack(files: readonly PackedFile[], path: string): void {
  const inOrder = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
  const entries = inOrder.map(({ name, content }) => ({
    name,
    bytes: new Uint8Array(deflateRawSync(content, { level: 9 })),
    packed: true,
    size: content.length,
    sum: checkSum(content),
  }));
  writeFileSync(path, writeZip(entries));
}

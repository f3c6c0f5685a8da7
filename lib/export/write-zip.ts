import { checkSum } from '../table/check-sum';
import type { ZipEntry } from '../table/read-zip';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 01/01/1980, the first day that the format knows: the file says nothing of when it was made. */
const DAY = 0x21;

/** A part that is stored as it is. */
export function storedEntry(name: string, content: string | Uint8Array): ZipEntry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, packed: false, size: bytes.length, sum: checkSum(bytes) };
}

/** A zip archive of these parts, in their order; what was packed stays packed as it is. */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  let count = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = headOf(entry, name, false, 0);
    directory.push(headOf(entry, name, true, at), name);
    parts.push(local, name, entry.bytes);
    at += local.length + name.length + entry.bytes.length;
    count++;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, length, true);
  end.setUint32(16, at, true);
  return joined([...parts, ...directory, new Uint8Array(end.buffer)]);
}

/** The head of a part, where it stands or in the directory. */
function headOf({ bytes, packed, size, sum }: ZipEntry, name: Uint8Array, inDirectory: boolean, at: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(inDirectory ? 46 : 30));
  view.setUint32(0, inDirectory ? DIRECTORY : LOCAL, true);
  if (inDirectory) view.setUint16(4, 20, true);
  const base = inDirectory ? 6 : 4;
  view.setUint16(base, 20, true);
  view.setUint16(base + 2, FLAGS, true);
  view.setUint16(base + 4, packed ? 8 : 0, true);
  view.setUint16(base + 8, DAY, true);
  view.setUint32(base + 10, sum, true);
  view.setUint32(base + 14, bytes.length, true);
  view.setUint32(base + 18, size, true);
  view.setUint16(base + 22, name.length, true);
  if (inDirectory) view.setUint32(42, at, true);
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What a zip archive says of one file in it. */
export interface ZipEntry {
  name: string;
  /** Still packed. */
  bytes: Uint8Array;
  packed: boolean;
  /** Bytes when unpacked, as the archive says. */
  size: number;
  /** Check sum of the unpacked bytes: a byte that was changed on the way must not become another figure. */
  sum: number;
}

export type ZipReading = { ok: true; entries: ReadonlyMap<string, ZipEntry> } | { ok: false; why: 'damaged' | 'password' };

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const COMMENT_MOST = 65_557;

/** The directory of a zip archive, read from its end. Nothing is unpacked here. */
export function readZip(bytes: Uint8Array): ZipReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directoryOf(bytes, view);
  } catch {
    // Out of range: the archive ends too early.
    return { ok: false, why: 'damaged' };
  }
}

function directoryOf(bytes: Uint8Array, view: DataView): ZipReading {
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - COMMENT_MOST && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return { ok: false, why: 'damaged' };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY) return { ok: false, why: 'damaged' };
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const sum = view.getUint32(at + 16, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if ((flags & 1) !== 0) return { ok: false, why: 'password' };
    if ((method !== 0 && method !== 8) || view.getUint32(local, true) !== LOCAL) return { ok: false, why: 'damaged' };
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (begin + packedSize > bytes.length) return { ok: false, why: 'damaged' };
    entries.set(name, { name, bytes: bytes.subarray(begin, begin + packedSize), packed: method === 8, size, sum });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { ok: true, entries };
}

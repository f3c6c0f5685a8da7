import { checkSum } from '../table/check-sum';
import type { ZipEntry } from '../table/read-zip';

/** Unpacked parts larger than this are no list of an office; small archives can claim any size. */
const MOST_BYTES = 150_000_000;

/** One file of a zip archive; undefined: damaged, or far larger than it may be. */
export async function unpack(entry: ZipEntry): Promise<Uint8Array | undefined> {
  const bytes = entry.packed ? await inflate(entry) : entry.bytes;
  return bytes !== undefined && checkSum(bytes) === entry.sum ? bytes : undefined;
}

async function inflate(entry: ZipEntry): Promise<Uint8Array | undefined> {
  if (entry.size > MOST_BYTES) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Blob([new Uint8Array(entry.bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = stream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > MOST_BYTES) return undefined;
      chunks.push(next.value);
    }
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

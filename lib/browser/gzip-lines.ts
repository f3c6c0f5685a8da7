/** Lines on their way into a gzip file. */
export interface GzipLines {
  put(line: string): Promise<void>;
  finish(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Compressed as they come, so that nothing but the compressed bytes is held. */
export function gzipLines(): GzipLines {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const gathered = gather(readable);
  return {
    put: (line) => writer.write(encoder.encode(`${line}\n`)),
    finish: async () => {
      await writer.close();
      return gathered;
    },
  };
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The lines of a gzip file of UTF-8 text. Throws where it is no gzip, damaged or cut, where letters are broken, or where a line is longer than `most`. */
export async function* linesOf(bytes: Uint8Array<ArrayBuffer>, most: number): AsyncGenerator<string> {
  const texts = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  const reader = texts.getReader();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = (rest + read.value).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (rest.length > most) throw new RangeError('line too long');
    }
  } finally {
    // Whoever stops reading early needs no more of it.
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== '') yield rest;
}

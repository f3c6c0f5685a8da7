import { checkSum } from '../table/check-sum';

/** 1980-01-01, the first day a zip archive knows: the same content is the same file. */
const DAY = 33;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** A zip archive of text parts, stored and not packed: forms are small, and every program opens it. */
export function zipOf(parts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = [...parts].map(([name, text]) => {
    const bytes = encoder.encode(text);
    return { name: encoder.encode(name), bytes, sum: checkSum(bytes) };
  });
  const size = files.reduce((all, { name, bytes }) => all + 76 + 2 * name.length + bytes.length, 22);
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  let at = 0;
  const put = (values: readonly [2 | 4, number][]): void => {
    for (const [width, value] of values) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    }
  };
  const bytesOf = (bytes: Uint8Array): void => {
    archive.set(bytes, at);
    at += bytes.length;
  };
  const facts = ({ name, bytes, sum }: (typeof files)[number]): [2 | 4, number][] => [
    [2, 20],
    [2, FLAGS],
    [2, 0],
    [2, 0],
    [2, DAY],
    [4, sum],
    [4, bytes.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0],
  ];
  const begins = files.map((file) => {
    const begin = at;
    put([[4, 0x04034b50], ...facts(file)]);
    bytesOf(file.name);
    bytesOf(file.bytes);
    return begin;
  });
  const directory = at;
  files.forEach((file, index) => {
    put([[4, 0x02014b50], [2, 20], ...facts(file), [2, 0], [2, 0], [2, 0], [4, 0], [4, begins[index] ?? 0]]);
    bytesOf(file.name);
  });
  const length = at - directory;
  put([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, length],
    [4, directory],
    [2, 0],
  ]);
  return archive;
}

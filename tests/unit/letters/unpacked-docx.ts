import { unpack } from '../../../lib/browser/unzip';
import { readZip } from '../../../lib/table/read-zip';

/** The parts of a DOCX file, unpacked, by name. */
export async function unpackedDocx(file: Blob): Promise<Map<string, string>> {
  const read = readZip(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw new Error(read.why);
  const parts = new Map<string, string>();
  for (const [name, entry] of read.entries) {
    const bytes = await unpack(entry);
    if (bytes === undefined) throw new Error(`${name} is damaged`);
    parts.set(name, new TextDecoder().decode(bytes));
  }
  return parts;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of every paragraph of a document part, as Word shows it: without the signs that only allow a new line. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p [^>]*>(.*?)<\/w:p>/gs)].map(([, plain = '', more = '']) =>
    [...(plain + more).matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
      .map(([, text = '']) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole))
      .join('')
      .replaceAll('\u200B', ''),
  );
}

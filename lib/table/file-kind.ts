/** What a file is by its first bytes; its name proves nothing: portals save pages under the name of a workbook. */
export type FileKind = 'zip' | 'ole' | 'html' | 'xml-workbook' | 'mail-archive' | 'pdf' | 'image' | 'text' | 'empty';

/** Enough of a file to tell, as Latin letters. */
const HEAD = 4_000;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b) return 'zip';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'ole';
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return 'pdf';
  if ((a === 0xff && b === 0xd8) || (a === 0x89 && b === 0x50)) return 'image';
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replace(/\0/g, '');
  const begin = head.replace(/^[^<\w]+/, '').toLowerCase();
  if (begin.startsWith('mime-version') || /^content-type:\s*multipart/.test(begin)) return 'mail-archive';
  if (begin.startsWith('<?xml') && head.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook/.test(head))
    return 'xml-workbook';
  return begin.startsWith('<') && /<(?:html|table|!doctype|meta|body|head|style|tr)\b/i.test(head) ? 'html' : 'text';
}

/** An office file of the old form that holds nothing but an encrypted new one: the name of its stream is written in UTF-16. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  outer: for (let at = 0; at < Math.min(bytes.length - name.length * 2, 200_000); at++) {
    for (let i = 0; i < name.length; i++) if (bytes[at + i * 2] !== name.charCodeAt(i) || bytes[at + i * 2 + 1] !== 0) continue outer;
    return true;
  }
  return false;
}

import { fold } from './normalise';

export type Decoded = { ok: true; text: string } | { ok: false; why: 'broken-letters' };

/** Letters of Vietnamese beyond ASCII, and the signs that texts have besides. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
const SIGNS =
  /[\u00A0\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u00A7\u00B0\u00B2\u00B3\u00AB\u00BB\u20AB\u2264\u2265\u00B1\u00D7\u00BD]/;
/** UTF-8 that was once taken for Western letters and written again: "MÃ£ há»“ sÆ¡". */
const TWICE = /Ã[\u0080-\u00BF£¡©ª­³´µº¹]|á[º»][\u0080-\u00BF\u2013-\u203A\u0152-\u0192]?|Æ°|Æ¡|Ä[‘\u0091\u0090]/g;

/**
 * The text of a file whatever it was written in: UTF-8 with or without mark, UTF-16, Windows-1258. Letters that are plainly broken
 * (old fonts, a wrong code page) are refused: a name that is half right is worse than none.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = decode(bytes)
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
  return isBroken(text) ? { ok: false, why: 'broken-letters' } : { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  const head = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2]!++;
  if (zeros[1]! > head.length / 8) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros[0]! > head.length / 8) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}

function isBroken(text: string): boolean {
  if (text.includes('\uFFFD') || /[\u0000-\u0008\u000E-\u001F\u0080-\u009F]/.test(text)) return true;
  if ((text.match(TWICE)?.length ?? 0) >= 2) return true;
  let strange = 0;
  let known = 0;
  for (const letter of text.slice(0, 200_000)) {
    if (letter.charCodeAt(0) < 0x80) continue;
    if (VIETNAMESE.test(letter) || SIGNS.test(letter)) known++;
    else strange++;
  }
  // Old fonts (TCVN3, VNI) write "M· hå s¬": their letters are none of ours.
  return strange > 3 && strange > (known + strange) * 0.05 && !/\bho so\b|\bthu tuc\b/.test(fold(text.slice(0, 5_000)));
}

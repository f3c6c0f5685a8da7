const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\u180E\uFEFF\u00AD]/g;
/** Glyph names that icon fonts leave in the text (often glued to the word before), their private signs, and sort arrows. */
const GLYPHS =
  /(?:keyboard_)?arrow_(?:downward|upward|drop_down|drop_up|down|up)|unfold_(?:more|less)|chevron_(?:left|right)|first_page|last_page|filter_(?:list|alt)|expand_(?:more|less)|more_(?:vert|horiz)|check_box(?:_outline_blank)?|[▲▼△▽▴▾⇅↑↓⇵\uE000-\uF8FF]/gi;

/** NFC, invisible signs out, every run of white space one space, trimmed. Portals send NFC, NFD and mixtures. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** For labels: also without glyph names of icon fonts and a closing colon. */
export function plainLabel(text: string): string {
  return plain(text.replace(GLYPHS, ' '))
    .replace(/\s*[:：]$/, '')
    .trim();
}

const folded = new Map<string, string>();

/**
 * Lower case without tones and accents, đ as d, punctuation as single spaces: "Số hoá HS:" and "Số hóa HS" fold alike. Marks of
 * footnotes (¹) go. Old fonts leave the Icelandic ð where đ is meant.
 * Folding loses meaning ("Xuân Dư" = "Xuân Du"): use it to compare labels, never to compare names without a second look.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = plainLabel(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u209F]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  if (folded.size > 5000) folded.clear();
  folded.set(text, result);
  return result;
}

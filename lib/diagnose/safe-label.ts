import { findCode } from '../text/dossier-code';

/** Longer texts are no labels. */
const LONGEST = 120;

/**
 * A label as it may leave the page: runs of three and more digits, addresses and codes are no part of a label, whatever stands
 * above a column. Numbers of columns ("(13)") and years stay out with them; what is told is the words.
 */
export function safeLabel(text: string): string {
  if (text.length > LONGEST || findCode(text) !== undefined || text.includes('@')) return hidden(text);
  return text.replace(/\d[\d.,\s/-]*\d/g, (run) => (run.replace(/\D/g, '').length >= 3 ? '…' : run));
}

/** What stands for a text that may be a value. */
export function hidden(text: string): string {
  return `[${text.length}]`;
}

/** The path of an address without what names one dossier or one person: a part with more than two digits or with an address. */
export function safePath(pathname: string): string {
  return pathname
    .split('/')
    .map((part) => (/\d\D*\d\D*\d|%|@/.test(part) || part.length > 60 ? '…' : part))
    .join('/');
}

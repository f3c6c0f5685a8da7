import { fold } from './normalise';

/**
 * How well a few typed letters fit a text, without regard to tones, order of words or case; undefined where they do not.
 * Larger is better: words of the text that begin as typed, before words that hold it, before first letters ("dcds" for "Đọc cả
 * danh sách"). Every typed word must be found.
 */
export function fitOf(typed: string, text: string): number | undefined {
  const wanted = fold(typed);
  if (wanted === '') return 0;
  const folded = fold(text);
  const words = folded.split(' ');
  let fit = folded === wanted ? 8 : folded.startsWith(wanted) ? 4 : folded.includes(wanted) ? 2 : 0;
  for (const word of wanted.split(' ')) {
    const part = words.some((one) => one === word) ? 4 : words.some((one) => one.startsWith(word)) ? 3 : folded.includes(word) ? 1 : 0;
    if (part === 0) return wanted.length > 1 && initialsOf(words).includes(wanted.replaceAll(' ', '')) ? 1 : undefined;
    fit += part;
  }
  return fit;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

export interface Findable {
  title: string;
  /** Said beside the title; counts less. */
  more?: string;
}

/** Those that fit, best first, else in the order given. */
export function findTexts<T extends Findable>(entries: readonly T[], typed: string): T[] {
  const fits = entries.flatMap((entry, at) => {
    const [title, all] = [fitOf(typed, entry.title), fitOf(typed, `${entry.title} ${entry.more ?? ''}`)];
    const fit = title === undefined ? all : Math.max(title * 2 + 4, all ?? 0);
    return fit === undefined ? [] : [{ entry, at, fit }];
  });
  return fits.toSorted((a, b) => b.fit - a.fit || a.at - b.at).map(({ entry }) => entry);
}

import type { Mention, MentionKind } from './mention';
import type { ReadText } from './read-text';
import { sentenceEnds } from './stretch';

/**
 * A sentence with one sign for each of its figures, so that a pattern of words can say how figures are tied to one another: "tăng từ
 * § lên §". In small letters, spaces as written.
 */
export interface Skeleton {
  text: string;
  /** By position of the sign. */
  figures: ReadonlyMap<number, Mention>;
}

/** The sign of each kind of figure; whatever else holds digits has the last. */
export const SIGN = { count: '§', money: '¤', score: '¶', percent: '‰', ratio: '÷', other: '¬' } as const;

const SIGNS: Readonly<Partial<Record<MentionKind, string>>> = {
  count: SIGN.count,
  money: SIGN.money,
  score: SIGN.score,
  percent: SIGN.percent,
  ratio: SIGN.ratio,
};

const known = new WeakMap<ReadText, readonly Skeleton[]>();

/** Of all sentences with two figures or more outside of tables. */
export function skeletonsOf(read: ReadText): readonly Skeleton[] {
  const found = known.get(read) ?? make(read);
  known.set(read, found);
  return found;
}

function make({ mentions, paragraphs }: ReadText): Skeleton[] {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const kept = byBlock.get(mention.place.block);
    if (kept === undefined) byBlock.set(mention.place.block, [mention]);
    else kept.push(mention);
  }
  return paragraphs.flatMap(({ text, place }) => {
    if (place.row !== undefined) return [];
    const own = (byBlock.get(place.block) ?? []).toSorted((a, b) => a.place.start - b.place.start);
    let from = 0;
    return sentenceEnds(text).flatMap((end) => {
      const start = from;
      from = end;
      const inside = own.filter((mention) => mention.place.start >= start && mention.place.end <= end);
      return inside.length < 2 ? [] : [skeleton(text, start, end, inside)];
    });
  });
}

function skeleton(text: string, start: number, end: number, mentions: readonly Mention[]): Skeleton {
  const figures = new Map<number, Mention>();
  let made = '';
  let from = start;
  for (const mention of mentions) {
    if (mention.place.start < from) continue;
    made += text.slice(from, mention.place.start);
    figures.set(made.length, mention);
    made += (isShown(mention) && SIGNS[mention.kind]) || SIGN.other;
    from = mention.place.end;
    // The sign says already that it is a percentage.
    if (mention.kind === 'percent') from += /^\s?%/.exec(text.slice(from))?.[0].length ?? 0;
  }
  made += text.slice(from, end);
  return { text: made.toLowerCase(), figures };
}

function isShown({ value, approximate }: Mention): boolean {
  return value !== undefined && approximate !== true;
}

/** One way in which a pattern is met: the figures that its named groups begin with, and the words of the others. */
export interface Met {
  figures: Readonly<Record<string, Mention | undefined>>;
  words: Readonly<Record<string, string | undefined>>;
}

/** `pattern` with the flags d and g. */
export function metIn({ text, figures }: Skeleton, pattern: RegExp): Met[] {
  return [...text.matchAll(pattern)].map((match) => ({
    figures: Object.fromEntries(
      Object.entries(match.indices?.groups ?? {}).map(([name, range]) => [name, range === undefined ? undefined : figures.get(range[0])]),
    ),
    words: match.groups ?? {},
  }));
}

import { fold } from '../text/normalise';
import { proseAspects, type Aspect } from '../vocabulary/prose-aspects';
import { proseNames } from '../vocabulary/prose-names';

/** A word of a text, tones and case folded away. */
export interface Word {
  folded: string;
  /** In small letters, with its tones. */
  raw: string;
  start: number;
  end: number;
}

interface Meaning {
  aspects: readonly Aspect[];
  /** A name that tells one quantity from another. */
  name?: string;
  length: number;
}

const meanings = new Map<string, Meaning>();
/** Words of the longest phrase that begins with a word. */
const longest = new Map<string, number>();
for (const [aspect, phrases] of Object.entries(proseAspects) as [Aspect, readonly string[]][])
  for (const phrase of phrases) learn(phrase, [aspect]);
for (const phrase of proseNames.neutral) learn(phrase, []);
for (const phrase of proseNames.telling) learn(phrase, [], fold(phrase).replaceAll(' ', '_'));

/** The phrases of one syllable as they are written. */
const TONES = new Map<string, Set<string>>();
for (const phrase of [...Object.values(proseAspects).flat(), ...proseNames.neutral, ...proseNames.telling])
  if (!phrase.includes(' ')) TONES.set(fold(phrase), new Set([...(TONES.get(fold(phrase)) ?? []), phrase.toLowerCase()]));

function learn(phrase: string, aspects: readonly Aspect[], name?: string): void {
  const folded = fold(phrase);
  const length = folded.split(' ').length;
  const first = folded.split(' ')[0]!;
  longest.set(first, Math.max(longest.get(first) ?? 0, length));
  meanings.set(folded, { aspects: [...(meanings.get(folded)?.aspects ?? []), ...aspects], length, ...(name !== undefined && { name }) });
}

const NEUTRAL = new Set(proseNames.words.flatMap((words) => fold(words).split(' ')));

export interface Said {
  aspects: Set<Aspect>;
  /** Words that nobody knows and that may tell one quantity from another. */
  others: string[];
}

/** What a run of words says: the longest phrases first, from left to right. */
export function whatIsSaid(words: readonly Word[]): Said {
  const said: Said = { aspects: new Set(), others: [] };
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at);
    if (found === undefined) {
      const { folded } = words[at]!;
      if (!NEUTRAL.has(folded)) said.others.push(folded);
      at++;
    } else {
      for (const aspect of found.aspects) said.aspects.add(aspect);
      if (found.name !== undefined) said.others.push(found.name);
      at += found.length;
    }
  }
  return said;
}

/** Short words that mean other things without their tones: "nhân", "xông", "con". */
const TONED: Readonly<Record<string, Meaning>> = {
  nhận: { aspects: ['received'], length: 1 },
  xong: { aspects: ['resolved'], length: 1 },
  muộn: { aspects: ['late'], length: 1 },
};

/** "mai táng" is no "tăng", "phòng" no "phông": one syllable alone means what it does with its own tone. */
function isOtherWord({ folded, raw }: Word): boolean {
  return TONES.has(folded) && raw !== folded && !TONES.get(folded)!.has(raw);
}

function longestAt(words: readonly Word[], at: number): Meaning | undefined {
  for (let length = Math.min(longest.get(words[at]!.folded) ?? 0, words.length - at); length > 0; length--) {
    const found = meanings.get(wordsOf(words, at, length));
    if (found !== undefined && (length > 1 || !isOtherWord(words[at]!))) return found;
  }
  return TONED[words[at]!.raw];
}

function wordsOf(words: readonly Word[], at: number, length: number): string {
  let text = words[at]!.folded;
  for (let i = 1; i < length; i++) text += ` ${words[at + i]!.folded}`;
  return text;
}

const STATES: ReadonlySet<Aspect> = new Set<Aspect>(['received', 'new', 'toResolve', 'resolved', 'pending', 'carried']);

/** Position of the first word that says what happens to dossiers: before it stands who does it. Undefined where there is none. */
export function firstState(words: readonly Word[]): number | undefined {
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at);
    if (found?.aspects.some((aspect) => STATES.has(aspect)) === true) return at;
    at += found?.length ?? 1;
  }
  return undefined;
}

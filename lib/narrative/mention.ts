import type { Moment } from '../text/moment';
import type { Period } from '../calendar/period';
import type { IndicatorId } from '../vocabulary/indicator';
import type { CountedThing } from '../vocabulary/counted-thing';
import type { Aspect } from '../vocabulary/prose-aspects';
import type { TextPlace } from './report-text';

/**
 * What a number in a sentence is. `label` names something and counts nothing: a law's article, a level, a telephone number, the
 * number of a heading. `unclear` can be read in two ways, or in none. Only `count`, `percent`, `money`, `score`, `ratio` and
 * `range` ever enter a check of figures.
 */
export type MentionKind =
  'count' | 'percent' | 'money' | 'score' | 'ratio' | 'range' | 'blank' | 'date' | 'period' | 'document' | 'label' | 'unclear';

/** One figure as written. */
export interface Figure {
  raw: string;
  value: number;
  /** Digits after the decimal mark, less those that "nghìn", "triệu" move before it: −2 for 14,58 triệu → 14.580.000 ± 5.000. */
  decimals: number;
  place: TextPlace;
}

/** Whose figure it is and of when, as far as the text says it. */
export interface Scope {
  /** Level of government: the office as a whole where absent. */
  level?: 'province' | 'district' | 'commune';
  /** What heading or beginning of the sentence speak of, folded: one lĩnh vực, one unit, one system. */
  topic?: string;
  /** The period its sentence names, folded and shortened: "quy 2 2023". */
  period?: string;
  /** Other words for when: a period before, a goal, since a day. */
  time?: 'before' | 'goal' | 'cumulative';
  /** Block of the heading it stands under; −1 before the first. */
  section: number;
}

export interface Mention {
  /** Its position among all mentions of the report. */
  at: number;
  kind: MentionKind;
  /** Verbatim, without the unit word. */
  raw: string;
  place: TextPlace;
  /** Missing is not zero: absent in blanks, dates, documents and labels. The numerator of a ratio. */
  value?: number;
  decimals?: number;
  /** Of a ratio: the figure behind the stroke. Of a range: the upper end. */
  second?: Figure;
  /** "khoảng", "hơn", "trên", "gần": not meant to the last digit. */
  approximate?: true;
  /** Words right behind: hồ sơ, thủ tục, %, đồng. */
  unitWord?: string;
  thing?: CountedThing;
  /** What the words around it say of what it counts. */
  aspects: ReadonlySet<Aspect>;
  /** Folded words around it that say nothing known: another lĩnh vực, a place, a condition. Two figures that differ in them differ. */
  others: readonly string[];
  indicator?: IndicatorId;
  scope: Scope;
  day?: Moment;
  period?: Period;
}

/** The figure of a mention; undefined where it has none. */
export function figureOf({ raw, value, decimals, place }: Mention): Figure | undefined {
  return value === undefined ? undefined : { raw, value, decimals: decimals ?? 0, place };
}

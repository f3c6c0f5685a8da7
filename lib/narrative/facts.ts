import type { IndicatorId } from '../vocabulary/indicator';
import type { Mention, Scope } from './mention';
import type { PartList } from './part-list';

/** A quantity that a report states once, or several times alike. */
export interface Fact {
  value: number;
  /** Where it is stated; several where it is the sum of the levels. */
  mentions: readonly Mention[];
}

/** Whose figures: compared only with those of the same period and topic. */
export type FactScope = Pick<Scope, 'level' | 'topic' | 'period'>;

/** What a report says of each indicator, where it says one thing only. */
export interface Facts {
  /** Stated for this scope, or the sum of its levels; undefined where it is not stated or stated in two ways. */
  of(indicator: IndicatorId, scope: FactScope): Fact | undefined;
  /** Stated in these very words for this scope. */
  stated(indicator: IndicatorId, scope: FactScope): Fact | undefined;
  /** All places that state it for this scope, however they differ. */
  all(indicator: IndicatorId, scope: FactScope): readonly Mention[];
  /** The scopes in which anything is stated. */
  scopes: readonly FactScope[];
}

/** Levels that make up a province, a district, and a province without districts. */
const DIVISIONS = [
  ['province', 'district', 'commune'],
  ['district', 'commune'],
  ['province', 'commune'],
] as const;

export function factsOf(mentions: readonly Mention[], lists: readonly PartList[]): Facts {
  const listed = new Set(lists.flatMap(({ wholes, parts }) => [...wholes, ...parts.map(({ at }) => at)]));
  const byKey = new Map<string, Mention[]>();
  const scopes = new Map<string, FactScope>();
  for (const mention of mentions) {
    if (mention.indicator === undefined || !isFact(mention)) continue;
    const scope = scopeOf(mention);
    scopes.set(keyOf(scope), scope);
    const key = `${mention.indicator}|${keyOf(scope)}`;
    const kept = byKey.get(key);
    if (kept === undefined) byKey.set(key, [mention]);
    else kept.push(mention);
  }
  const stated = (indicator: IndicatorId, scope: FactScope): Fact | undefined => {
    const found = byKey.get(`${indicator}|${keyOf(scope)}`) ?? [];
    // Said in passing it may be of something else; what stands with its parts or its whole is what the report counts.
    return only(found) ?? only(found.filter(({ at }) => listed.has(at)));
  };
  const of = (indicator: IndicatorId, scope: FactScope): Fact | undefined => {
    const own = stated(indicator, scope);
    if (own !== undefined || scope.level !== undefined || byKey.has(`${indicator}|${keyOf(scope)}`)) return own;
    for (const levels of DIVISIONS) {
      const parts = levels.map((level) => stated(indicator, { ...scope, level }));
      const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
      if (known.length < levels.length) continue;
      return { value: known.reduce((sum, { value }) => sum + value, 0), mentions: known.flatMap((part) => part.mentions) };
    }
    return undefined;
  };
  return { of, stated, all: (indicator, scope) => byKey.get(`${indicator}|${keyOf(scope)}`) ?? [], scopes: [...scopes.values()] };
}

function only(found: readonly Mention[]): Fact | undefined {
  const [first] = found;
  return first === undefined || found.some(({ value }) => value !== first.value) ? undefined : { value: first.value!, mentions: [first] };
}

/** To the last digit, of the report's own time, and of nothing but what the vocabulary knows. */
function isFact({ kind, value, approximate, others, scope, decimals = 0 }: Mention): boolean {
  return (
    kind === 'count' && value !== undefined && decimals === 0 && approximate !== true && others.length === 0 && scope.time === undefined
  );
}

export function scopeOf({ scope: { level, topic, period } }: Mention): FactScope {
  return { ...(level && { level }), ...(topic !== undefined && { topic }), ...(period !== undefined && { period }) };
}

function keyOf({ level, topic, period }: FactScope): string {
  return [level, topic, period].join('|');
}

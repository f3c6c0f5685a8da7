import type { Period } from '../calendar/period';
import { dayText } from '../calendar/say-moment';
import { writeNumberWords } from '../text/amount-words';
import { message, type Message } from '../text/message';
import { printable } from '../text/printable';
import { fullOfficeName } from '../text/office-name';
import { formatNumber, formatQuantity } from '../text/say';
import { BLANK_DAY, dayInWords } from '../text/say-day';
import type { IndicatorId } from '../vocabulary/indicator';
import { settleFigures, sumOfLevels, type Settled, type SettledSet } from './complete-figures';
import type { DraftedRun, DraftFigures, Provenance } from './draft';
import type { RateSlot, Slot, SlotScope, WordSlot } from './draft-slots';
import { periodInSentence } from './say-period';

export type ValueRun = Omit<DraftedRun, 'from'>;

/** What stands in the place of a slot: its text, or dots and why. `value` is what conditions compare. */
export type SlotValue = { run: ValueRun; value?: number } | { blank: string; why: Message };

type Known = { settled: Settled; period: Period };
type Found = Known | { why: Message };

const DOTS = '…'.repeat(4);

/** Values of slots, of one report. */
export interface DraftValues {
  valueOf: (slot: Slot, said: string) => SlotValue;
}

export function draftValues(figures: DraftFigures, decimals = 2): DraftValues {
  const sets = settleAll(figures);
  const find = (indicator: IndicatorId, scope: SlotScope): Found => {
    const set = sets.get(scope);
    if (set === undefined) return { why: message('draft.missing.scope') };
    if (set.contradicting.has(indicator)) return { why: message('draft.missing.contradicting') };
    const settled = set.figures.get(indicator);
    return settled === undefined ? { why: message('draft.missing.unknown') } : { settled, period: set.period };
  };
  const valueOf = (slot: Slot, said: string): SlotValue => {
    if (slot.kind === 'words') return words(slot.words, figures);
    if (slot.kind === 'rate') return rate(slot.rate, find, slot.scope, said, decimals);
    if (slot.kind === 'compared') return compared(slot.indicator, slot.with, find, said);
    const found = find(slot.indicator, slot.scope);
    if ('why' in found) return { blank: DOTS, why: found.why };
    const { value } = found.settled;
    const text = slot.kind === 'said' ? writeNumberWords(value) : written(value);
    if (text === undefined) return { blank: DOTS, why: message('draft.missing.unknown') };
    return { run: { text, provenance: provenance(said, [found]) }, value };
  };
  return { valueOf };
}

interface ScopedSet extends SettledSet {
  period: Period;
}

function settleAll(figures: DraftFigures): ReadonlyMap<SlotScope, ScopedSet> {
  const { period, own, levels = {}, before, lastYear } = figures;
  const sets = new Map<SlotScope, ScopedSet>();
  const ofLevels: SettledSet[] = [];
  for (const level of ['province', 'district', 'commune'] as const) {
    const set = levels[level];
    if (set === undefined) continue;
    const settled = settleFigures(set);
    ofLevels.push(settled);
    sets.set(level, { ...settled, period });
  }
  const whole = settleFigures(own);
  // One level alone is not the whole.
  const sums = sumOfLevels(ofLevels.length > 1 ? ofLevels : []);
  const contradicting = new Set(whole.contradicting);
  // A whole that is not the sum of its levels is doubted, and so are the levels: any of them may be the wrong one.
  for (const [indicator, sum] of sums) if (differs(whole.figures.get(indicator), sum)) contradicting.add(indicator);
  const known = new Map([...sums, ...whole.figures].filter(([indicator]) => !contradicting.has(indicator)));
  sets.set('own', { figures: known, contradicting, period });
  for (const level of ['province', 'district', 'commune'] as const) {
    const set = sets.get(level);
    if (set !== undefined) sets.set(level, { ...set, contradicting: new Set([...set.contradicting, ...contradicting]) });
  }
  if (before) sets.set('before', { ...settleFigures(before.figures), period: before.period });
  if (lastYear) sets.set('lastYear', { ...settleFigures(lastYear.figures), period: lastYear.period });
  return sets;
}

function differs(a: Settled | undefined, b: Settled): boolean {
  return a !== undefined && a.value !== b.value;
}

/** 5 → 05, as documents write small counts; 5770 → 5.770. */
function written(value: number): string {
  return value > 0 && value < 10 && Number.isInteger(value) ? `0${value}` : formatNumber(value);
}

function provenance(slot: string, found: readonly Known[], formula?: Message): Provenance {
  const from = found.flatMap(({ settled, period }) => settled.from.map((one) => ({ ...one, period })));
  const computed = found.length === 1 ? found[0]?.settled.computed : undefined;
  const said = formula ?? (computed && message(`draft.formula.${computed}`));
  return { slot, from, ...(said && { formula: said }) };
}

function rate(
  { numerator, denominator }: RateSlot,
  find: (indicator: IndicatorId, scope: SlotScope) => Found,
  scope: SlotScope,
  said: string,
  decimals: number,
): SlotValue {
  const [part, whole] = [find(numerator, scope), find(denominator, scope)];
  if ('why' in part) return { blank: DOTS, why: part.why };
  if ('why' in whole) return { blank: DOTS, why: whole.why };
  if (whole.settled.value === 0) return { blank: DOTS, why: message('draft.missing.nothing') };
  const value = (part.settled.value / whole.settled.value) * 100;
  return { run: { text: rateText(value, decimals), provenance: provenance(said, [part, whole], message('draft.formula.rate')) }, value };
}

/** No 100 % while something is missing to it, and no 0 % while there is something: more decimals until it shows. */
export function rateText(value: number, decimals: number): string {
  if (value === 0 || value === 100) return `${value}%`;
  for (let shown = decimals; ; shown++) {
    const rounded = Number(value.toFixed(shown));
    if ((rounded !== 0 && rounded !== 100) || shown >= 6)
      return formatQuantity({ raw: '', value: rounded, decimals: shown, percent: true });
  }
}

function compared(
  indicator: IndicatorId,
  scope: 'before' | 'lastYear',
  find: (indicator: IndicatorId, scope: SlotScope) => Found,
  said: string,
): SlotValue {
  const [now, then] = [find(indicator, 'own'), find(indicator, scope)];
  if ('why' in now) return { blank: DOTS, why: now.why };
  if ('why' in then) return { blank: DOTS, why: then.why };
  const [value, base] = [now.settled.value, then.settled.value];
  const unit = unitOf(indicator);
  const whereas = `${periodInSentence(then.period)} (${written(base)} ${unit})`;
  const by = Math.abs(value - base);
  const share = base === 0 || by === 0 ? '' : ` (${rateText((by / base) * 100, 2)})`;
  const text = by === 0 ? `bằng ${whereas}` : `${value > base ? 'tăng' : 'giảm'} ${written(by)} ${unit}${share} so với ${whereas}`;
  return { run: { text, provenance: provenance(said, [now, then], message('draft.formula.compared')) }, value: value - base };
}

function unitOf(indicator: IndicatorId): string {
  if (indicator.startsWith('petition.')) return 'phản ánh, kiến nghị';
  return indicator.startsWith('amount.') ? 'đồng' : 'hồ sơ';
}

function words(slot: WordSlot, figures: DraftFigures): SlotValue {
  const text = wordsOf(slot, figures);
  const blank = slot === 'day' ? BLANK_DAY : '…'.repeat(8);
  return text === undefined || text === '' ? { blank, why: message('draft.missing.words') } : { run: { text } };
}

function wordsOf(slot: WordSlot, figures: DraftFigures): string | undefined {
  const { unit, superior, receiver, place, day, signerTitle, period, before, lastYear } = figures;
  const upper = (text: string | undefined): string | undefined => text?.toLocaleUpperCase('vi');
  switch (slot) {
    case 'unit':
      return printable(unit);
    case 'unitFull':
      return fullOfficeName(printable(unit));
    case 'unitCapitals':
      return upper(fullOfficeName(printable(unit)));
    case 'superior':
      return superior && printable(superior);
    case 'superiorCapitals':
      return superior && upper(fullOfficeName(printable(superior)));
    case 'receiver':
      return receiver && printable(receiver);
    case 'place':
      return place && printable(place);
    case 'signerTitle':
      return upper(signerTitle && printable(signerTitle));
    case 'day':
      return day && dayInWords(day);
    case 'period':
      return periodInSentence(period);
    case 'periodCapitals':
      return upper(periodInSentence(period));
    case 'from':
      return dayText(period.from);
    case 'to':
      return dayText(period.to);
    case 'before':
      return before && periodInSentence(before.period);
    case 'lastYear':
      return lastYear && periodInSentence(lastYear.period);
  }
}

import type { FigureRow } from '../../table/figures';
import { addDays } from '../../text/moment';
import type { IndicatorId } from '../../vocabulary/indicator';
import type { CaptureRule, KnownCapture } from '../capture-rule';
import type { RuleHead } from '../rule';
import { betweenFinding, countIn, nonEmpty, readAtEnd, readSoon, readTogether, wholeRow, type Difference } from '../shapes/side-by-side';

const head: RuleHead = {
  id: 'ky-gop',
  severity: 'warn',
  source:
    'Kỳ dài bằng các kỳ ngắn nối tiếp nhau: quý bằng ba tháng, năm bằng bốn quý; số kỳ trước là của kỳ đầu, số đang giải quyết là của kỳ cuối',
};

/** Happens on one day of one period, so that periods add up. */
const flows: readonly IndicatorId[] = [
  'received.total',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directOrPostal',
  'resolved.total',
  'petition.received',
  'petition.resolved',
  'case.received',
  'case.resolved',
  'digitised.received',
  'digitised.resolved',
  'payment.dossiers',
  'eCertified.requested',
  'interlinkedBirth.received',
  'interlinkedDeath.received',
];
const atStart: readonly IndicatorId[] = ['carriedOver', 'petition.carriedOver', 'case.carriedOver'];
const atEnd: readonly IndicatorId[] = ['pending.total', 'pending.overdue', 'petition.pending', 'case.pending'];

/** A long period against the short ones that make it up without gap, of the same screen and unit. */
export const kyGop: CaptureRule = {
  ...head,
  scope: 'captures',
  check: (captures) =>
    captures.filter(readAtEnd).flatMap((long) => {
      const parts = partsOf(long, captures);
      if (parts === undefined) return [];
      const { sure, unsure } = compare(long, parts);
      const differences = nonEmpty([...sure, ...unsure]);
      if (differences === undefined) return [];
      const about = [long.portal, long.screen, long.unit, long.period.from, long.period.to];
      const severity = sure.length > 0 ? 'warn' : 'note';
      return [betweenFinding(head, { severity, about, differences, values: { n: parts.length } })];
    }),
};

/** The fewest captures that follow one another from the first day to the last; at least two. */
function partsOf(long: KnownCapture, captures: readonly KnownCapture[]): KnownCapture[] | undefined {
  const { portal, screen, unit, period } = long;
  const same = captures.filter(
    (other) =>
      other !== long &&
      readAtEnd(other) &&
      other.portal === portal &&
      other.screen === screen &&
      other.unit === unit &&
      other.period.from >= period.from &&
      other.period.to <= period.to &&
      (other.period.from !== period.from || other.period.to !== period.to),
  );
  const search = (from: string): KnownCapture[] | undefined => {
    if (from === addDays(period.to, 1)) return [];
    const longest = same.filter((part) => part.period.from === from).toSorted((a, b) => (a.period.to < b.period.to ? 1 : -1));
    for (const part of longest) {
      const rest = search(addDays(part.period.to, 1));
      if (rest !== undefined) return [part, ...rest];
    }
    return undefined;
  };
  const found = search(period.from);
  return found !== undefined && found.length > 1 ? found : undefined;
}

/** What happened in a period adds up whenever it is read; what was in work at one moment may have been counted anew since. */
interface Compared {
  sure: Difference[];
  unsure: Difference[];
}

function compare(long: KnownCapture, parts: readonly KnownCapture[]): Compared {
  const row = wholeRow(long);
  const rows = parts.map(wholeRow);
  const [first, last] = [parts[0], parts.at(-1)];
  const compared: Compared = { sure: [], unsure: [] };
  if (first === undefined || last === undefined) return compared;
  if (row === undefined || !rows.every((one): one is FigureRow => one !== undefined)) return compared;
  const of = (index: number, indicator: IndicatorId) => {
    const [part, own] = [parts[index], rows[index]];
    return part === undefined || own === undefined ? undefined : countIn(part, own, indicator);
  };
  const test = (indicator: IndicatorId, expected: Difference['expected'] | undefined, isSure: boolean) => {
    const found = countIn(long, row, indicator);
    if (found === undefined || expected === undefined || found.value === expected.value) return;
    compared[isSure ? 'sure' : 'unsure'].push({ found, expected });
  };
  for (const indicator of flows) {
    const [start, ...others] = parts.map((_, index) => of(index, indicator));
    if (start === undefined || !others.every((one) => one !== undefined)) continue;
    const value = others.reduce((all, one) => all + one.value, start.value);
    test(indicator, { value, used: start.used, rest: others.map(({ used }) => used) }, true);
  }
  const begunSoon = (readSoon(first) && readSoon(long)) || readTogether(first, long, 'pending.total');
  for (const indicator of atStart) test(indicator, of(0, indicator), begunSoon);
  for (const indicator of atEnd) test(indicator, of(parts.length - 1, indicator), readTogether(last, long, indicator));
  return compared;
}

import { message, type Message } from '../../text/message';
import type { IndicatorId } from '../../vocabulary/indicator';
import { indicatorName } from '../../vocabulary/indicator-name';
import { amounts, nationalAmounts, type AmountId, type Way } from './amounts';
import type { KnownFigure, KnownFigures } from './known-figures';
import type { Find, Found } from './outcome';

type Sum = { value: number; figures: readonly KnownFigure[] };

/** Amounts out of what was read. Figures that should be one and are not are named and not used. */
export function findAmounts(known: KnownFigures): Find {
  return (amount) => {
    const map = nationalAmounts.has(amount) ? known.national : known.figures;
    const ways: readonly Way[] = amounts[amount];
    const sums: Sum[] = [];
    for (const way of ways) {
      const sum = sumOf(way, map);
      if (sum === 'differ') return refused(differing(way, map));
      if (sum !== undefined) sums.push(sum);
    }
    const [first] = sums;
    if (first === undefined) return refused(message('index.lack.notRead', { amount: name(amount), columns: columnsOf(ways) }));
    const other = sums.find(({ value }) => value !== first.value);
    if (other !== undefined) return refused(differ(amount, first.value, other.value));
    return { ok: true, used: { amount, value: first.value, figures: first.figures } };
  };
}

function refused(missing: Message): Found {
  return { ok: false, missing };
}

function name(amount: AmountId): Message {
  return message(`index.amount.${amount}`);
}

function differ(amount: AmountId, one: number, other: number): Message {
  return message('index.lack.differ', { amount: name(amount), one, other });
}

/** Undefined: one of them was not read; `differ`: one of them was read twice and not alike. */
function sumOf(way: Way, map: ReadonlyMap<IndicatorId, readonly KnownFigure[]>): Sum | 'differ' | undefined {
  const parts = way.map((indicator) => map.get(indicator) ?? []);
  if (parts.some((figures) => figures.length === 0)) return undefined;
  if (parts.some((figures) => isDiffering(figures))) return 'differ';
  const value = parts.reduce((sum, figures) => sum + (figures[0]?.value ?? 0), 0);
  return { value, figures: parts.flatMap((figures) => figures.slice(0, 1)) };
}

function isDiffering(figures: readonly KnownFigure[]): boolean {
  return figures.some(({ value }) => value !== figures[0]?.value);
}

function differing(way: Way, map: ReadonlyMap<IndicatorId, readonly KnownFigure[]>): Message {
  const indicator = way.find((id) => isDiffering(map.get(id) ?? []));
  const figures = indicator === undefined ? [] : (map.get(indicator) ?? []);
  const first = figures[0];
  const other = figures.find(({ value }) => value !== first?.value);
  return message('index.lack.readTwice', {
    column: indicator === undefined ? '' : indicatorName(indicator),
    one: first?.value ?? 0,
    other: other?.value ?? 0,
    screen: first?.screen ?? '',
    otherScreen: other?.screen ?? '',
  });
}

/** The first way names best what a table should show. */
function columnsOf(ways: readonly Way[]): string {
  return (ways[0] ?? []).map((id) => `“${indicatorName(id)}”`).join(', ');
}

import type { Period } from '../calendar/period';
import { placeDossier, type CountableDossier } from '../dossier/bucket';
import type { Convention } from '../dossier/convention';
import { textHash } from '../text/content-hash';
import type { Moment } from '../text/moment';
import type { IndicatorId } from '../vocabulary/indicator';
import type { StateId } from '../vocabulary/state';
import type { FrozenDossiers, FrozenForm, FrozenGroup } from './frozen-package';

/** Where one dossier stands in a form. */
export interface Standing {
  row?: string;
  state?: StateId;
  columns: readonly number[];
  unclear?: readonly number[];
}

export interface StandingOrder {
  form: Pick<FrozenForm, 'columns'>;
  convention: Convention;
  period: Period;
  now?: Moment;
  rowOf: (dossier: CountableDossier) => string | undefined;
}

/**
 * The same dossier has another print in every package, so that packages cannot be laid over one another. Two of 100,000
 * dossiers share a print once in two million packages.
 */
export function printOfDossier(salt: string, { portal, code }: Pick<CountableDossier, 'portal' | 'code'>): string {
  return textHash(`${salt}|${portal}|${code}`);
}

/** Undefined: the dossier has nothing to do with this form in this period. */
export function standingOf(dossier: CountableDossier, order: StandingOrder): Standing | undefined {
  const { counts, unclear } = placeDossier(dossier, order.convention, order.period, order.now);
  if (counts.length === 0 && unclear.length === 0) return undefined;
  const columns = columnsOf(order.form, counts);
  const doubtful =
    unclear.length === 0
      ? []
      : columnsOf(
          order.form,
          unclear.flatMap(({ indicators }) => indicators),
        );
  if (columns.length === 0 && doubtful.length === 0) return undefined;
  const row = order.rowOf(dossier);
  return {
    ...(row !== undefined && { row }),
    ...(dossier.state !== undefined && { state: dossier.state }),
    columns,
    ...(doubtful.length > 0 && { unclear: doubtful }),
  };
}

function columnsOf({ columns }: Pick<FrozenForm, 'columns'>, indicators: readonly IndicatorId[]): number[] {
  const numbers: number[] = [];
  for (const { number, indicator } of columns) if (indicator !== undefined && indicators.includes(indicator)) numbers.push(number);
  return numbers;
}

/** Every dossier that counts or may count, each once; those that stand alike share one group. */
export function freezeDossiers(dossiers: Iterable<CountableDossier>, salt: string, order: StandingOrder): FrozenDossiers {
  const groups = new Map<string, Omit<FrozenGroup, 'prints'> & { prints: Set<string> }>();
  const met = new Set<string>();
  for (const dossier of dossiers) {
    const print = printOfDossier(salt, dossier);
    const standing = met.has(print) ? undefined : standingOf(dossier, order);
    met.add(print);
    if (standing === undefined) continue;
    const key = keyOf(standing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...standing, prints: new Set([print]) });
    else group.prints.add(print);
  }
  return { salt, groups: [...groups.values()].map(({ prints, ...standing }) => ({ ...standing, prints: [...prints].sort() })) };
}

export function keyOf({ row, state, columns, unclear }: Standing): string {
  return `${row ?? ''}|${state ?? ''}|${columns.join(' ')}|${unclear?.join(' ') ?? ''}`;
}

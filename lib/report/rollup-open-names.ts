import { sameName } from '../text/compare-labels';
import { suggestNames, type NameKind, type NameSuggestion } from './rollup-names';

/** A name that may mean another one. `unexpected`: no unit of this name has to report. */
export interface OpenName {
  kind: NameKind;
  name: string;
  suggestions: readonly NameSuggestion[];
  unexpected?: true;
}

interface NamesMet {
  units: readonly string[];
  expected: readonly string[];
  rowsAre: NameKind;
  /** Names of rows, report by report. */
  labels: readonly (readonly string[])[];
}

/** What the official is asked about. Names that are surely one are not asked about, and surely different ones neither. */
export function openNames({ units, expected, rowsAre, labels }: NamesMet): OpenName[] {
  return [...openUnits(units, expected), ...openLabels(rowsAre, labels)];
}

function openUnits(units: readonly string[], expected: readonly string[]): OpenName[] {
  const strange = units.filter((name) => !expected.some((other) => sameName(other, name)));
  if (expected.length === 0) return pairwise('unit', new Map(units.map((name) => [name, 1])));
  const waiting = expected.filter((name) => !units.some((other) => sameName(other, name)));
  return strange.map((name) => {
    const [first, rest] = [suggestNames('unit', name, waiting), suggestNames('unit', name, expected)];
    const suggestions = [...first, ...rest.filter((one) => !first.some((other) => other.name === one.name))];
    return { kind: 'unit', name, suggestions, unexpected: true };
  });
}

function openLabels(kind: NameKind, labels: readonly (readonly string[])[]): OpenName[] {
  const counts = new Map<string, number>();
  for (const own of labels) for (const label of own) counts.set(label, (counts.get(label) ?? 0) + 1);
  return pairwise(kind, counts);
}

/** Of two names alike, the rarer one is asked about. */
function pairwise(kind: NameKind, counts: ReadonlyMap<string, number>): OpenName[] {
  const names = [...counts.keys()];
  return names.flatMap((name): OpenName[] => {
    const mine = counts.get(name) ?? 0;
    const others = names.filter((other) => (counts.get(other) ?? 0) > mine || ((counts.get(other) ?? 0) === mine && other < name));
    const suggestions = suggestNames(kind, name, others);
    return suggestions.length === 0 ? [] : [{ kind, name, suggestions }];
  });
}

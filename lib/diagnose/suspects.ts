import { optionalShapes } from '../table/shapes/shapes';
import type { PageTrace } from './page-trace';

/** A part of the extension that works on this page and can be switched off. */
export interface Suspect {
  kind: 'rule' | 'shape' | 'profile' | 'taught';
  id: string;
}

/** Under which name what was taught by hand is switched off. */
export const TAUGHT = 'taught';

/** Everything that has a say on this page, what has spoken first. */
export function suspectsOf(
  { rules, tables, system }: PageTrace,
  off: { rulesOff: readonly string[]; readersOff: readonly string[] },
): Suspect[] {
  const spoken = rules.filter(({ state }) => state === 'found');
  const silent = rules.filter(({ state, inWorkspace }) => state !== 'found' && !inWorkspace);
  const profiles = [...system.own, ...(system.id === undefined ? [] : [system.id])];
  const readers = new Set([...tables.map(({ shape }) => shape), ...optionalShapes, ...off.readersOff]);
  const shapes = optionalShapes.filter((id) => readers.has(id));
  const taught =
    tables.some(({ shape, columns }) => shape === TAUGHT || columns.some(({ by }) => by === 'taught')) || off.readersOff.includes(TAUGHT);
  const known = new Set([...optionalShapes, TAUGHT]);
  const offProfiles = off.readersOff.filter((id) => !known.has(id) && !profiles.includes(id));
  return [
    ...[...spoken, ...silent].map(({ id }) => ({ kind: 'rule' as const, id })),
    ...[...profiles, ...offProfiles].map((id) => ({ kind: 'profile' as const, id })),
    ...shapes.map((id) => ({ kind: 'shape' as const, id })),
    ...(taught ? [{ kind: 'taught' as const, id: TAUGHT }] : []),
  ];
}

/** `rule:qua-han`, as the search names them. */
export function nameOf({ kind, id }: Suspect): string {
  return `${kind}:${id}`;
}

/** The names of a search as what is to be switched off. */
export function toSwitchOff(names: readonly string[]): { rulesOff: string[]; readersOff: string[] } {
  const ids = (rule: boolean): string[] =>
    names.filter((name) => name.startsWith('rule:') === rule).map((name) => name.slice(name.indexOf(':') + 1));
  return { rulesOff: ids(true), readersOff: ids(false) };
}

/** The rooms of the house from the ground up: a room may import from the tiers below its own, never from its neighbours. */
export const tiers: readonly (readonly string[])[] = [
  ['lib/text'],
  ['lib/vocabulary'],
  ['lib/calendar', 'lib/table'],
  ['lib/dossier'],
  ['lib/portal', 'lib/report', 'lib/narrative'],
  ['lib/check'],
  ['lib/fill', 'lib/letters', 'lib/export', 'lib/diagnose'],
  ['lib/commands', 'lib/settings', 'lib/backup', 'lib/store', 'lib/browser'],
  ['components'],
  ['entrypoints'],
];

/** Neighbours that may be used all the same: store and browser edges keep to what the office has set and commands; a backup holds it. */
export const neighbours: Readonly<Record<string, readonly string[]>> = {
  'lib/backup': ['lib/settings'],
  'lib/store': ['lib/settings'],
  'lib/browser': ['lib/settings', 'lib/backup', 'lib/commands'],
};

/** Rooms that touch the browser; every other room of lib runs without its globals and without a clock. */
export const browserRooms: readonly string[] = ['lib/browser', 'lib/store'];

/** `lib/text/say.ts` → `lib/text`; `components/bar.tsx` → `components`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

export function tierOf(room: string): number {
  return tiers.findIndex((tier) => tier.includes(room));
}

export function mayImport(from: string, to: string): boolean {
  if (from === to || neighbours[from]?.includes(to)) return true;
  const [a, b] = [tierOf(from), tierOf(to)];
  return a >= 0 && b >= 0 && b < a;
}

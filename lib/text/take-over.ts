/** What an import did to a list. */
export interface Changes {
  added: number;
  replaced: number;
  /** Were there already, word for word. */
  same: number;
}

/** Lays entries over a list; one of the same key gives way. */
export function takeOver<T extends object>(
  before: readonly T[],
  added: readonly T[],
  keyOf: (entry: T) => string,
  same: (a: T, b: T) => boolean = isSame,
): { entries: T[]; changes: Changes } {
  const kept = new Map(before.map((entry) => [keyOf(entry), entry]));
  const changes: Changes = { added: 0, replaced: 0, same: 0 };
  for (const entry of added) {
    const old = kept.get(keyOf(entry));
    changes[old === undefined ? 'added' : same(old, entry) ? 'same' : 'replaced']++;
    kept.set(keyOf(entry), entry);
  }
  return { entries: [...kept.values()], changes };
}

/** Flat entries. */
function isSame<T extends object>(a: T, b: T): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}

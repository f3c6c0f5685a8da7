/** cyrb53 with a seed: fast, spread well enough to tell contents apart, and synchronous (an await would end the transaction). */
function cyrb53(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** 106 bits of a JSON value, key order made irrelevant. Tells contents apart; it guards nothing. */
export function contentHash(value: unknown): string {
  const text = JSON.stringify(value, sorted);
  return cyrb53(text, 1).toString(36).padStart(11, '0') + cyrb53(text, 2).toString(36).padStart(11, '0');
}

/** 53 bits of a text, as 11 signs. For many short texts; tells them apart and guards nothing. */
export function textHash(text: string): string {
  return cyrb53(text, 1).toString(36).padStart(11, '0');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import type { FrozenContent, FrozenPackage } from './frozen-package';

/** SHA-256 of a text in UTF-8 as hex digits; handed in, since only the browser has it. */
export type Digest = (text: string) => Promise<string>;

/** The same text for the same data, whatever the order of keys and the spacing of the file. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export async function sealed(content: FrozenContent, digest: Digest): Promise<FrozenPackage> {
  return { ...content, hash: await digest(canonicalText(content)) };
}

/** As a file: one line per row, so that an eye can follow it. */
export function packageText(frozen: FrozenPackage): string {
  return `${JSON.stringify(frozen, null, 1)}\n`;
}

/** Eight signs of the hash, in two groups, as they are said and printed: `3f9a 07c2`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}

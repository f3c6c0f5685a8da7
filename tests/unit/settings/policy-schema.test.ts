import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policyKeys, type Policy } from '../../../lib/settings/policy';

interface Described {
  title: string;
  type: 'string' | 'boolean' | 'integer' | 'array';
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  pattern?: string;
  items?: Omit<Described, 'title'>;
}

const file = new URL('../../../public/policy-schema.json', import.meta.url);
const { type, properties } = JSON.parse(readFileSync(file, 'utf8')) as { type: string; properties: Record<keyof Policy, Described> };

/** What the browser makes of the description, by the keywords that its policy schemas know. */
function allows(described: Omit<Described, 'title'>, value: unknown): boolean {
  if (described.enum !== undefined) return described.enum.includes(value);
  if (described.type === 'boolean') return typeof value === 'boolean';
  if (described.type === 'integer')
    return (
      Number.isInteger(value) &&
      (value as number) >= (described.minimum ?? -Infinity) &&
      (value as number) <= (described.maximum ?? Infinity)
    );
  if (described.type === 'string') return typeof value === 'string' && new RegExp(described.pattern ?? '').test(value);
  return Array.isArray(value) && value.every((item) => described.items === undefined || allows(described.items, item));
}

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('vi', 'en', 'fr', ',', ';', 'https://mot-cua.example', 'http://a b', 'ftp://a', 'https://a/b', 'owner'),
);
const values = fc.oneof(
  words,
  fc.boolean(),
  fc.integer({ min: -5, max: 5_000 }),
  fc.double(),
  fc.constant(null),
  fc.array(words, { maxLength: 4 }),
  fc.array(fc.anything({ maxDepth: 1 }), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 3 }), words),
);

/** The browser's description cannot bound lengths: an empty name is refused by us alone. */
function isEmptyName(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.includes(''));
}

describe.each(policyKeys)('%s', (key) => {
  const described = properties[key];

  it('is described with a title and by keywords that every browser knows', () => {
    expect(type).toBe('object');
    expect(described.title.length).toBeGreaterThan(5);
    const known = ['title', 'type', 'enum', 'minimum', 'maximum', 'pattern', 'items'];
    expect([...Object.keys(described), ...Object.keys(described.items ?? {})].filter((word) => !known.includes(word))).toEqual([]);
  });

  it('is taken exactly where the browser lets it through', () => {
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(!isEmptyName(value));
        const { policy, refused } = parsePolicy({ [key]: value });
        expect(refused.length === 0).toBe(allows(described, value));
        if (refused.length === 0) expect(policy).toEqual({ [key]: value });
      }),
      { numRuns: 300 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageFiles } from './page-files';

const names = pageFiles().map(({ name }) => name);
const lifeCycle = readFileSync(join(import.meta.dirname, 'life-cycle.test.ts'), 'utf8');

describe('the 37 points a reader must survive', () => {
  test.each(Array.from({ length: 37 }, (_, index) => index + 1))('point %i', (point) => {
    const number = String(point).padStart(2, '0');
    const held = point < 30 ? names.some((name) => name.startsWith(`${number}-`)) : lifeCycle.includes(`describe('${number} `);
    expect(held).toBe(true);
  });

  test('sixty pages and more, every one drawn another way', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(new Set(pageFiles().map(({ html }) => html)).size).toBe(names.length);
  });
});

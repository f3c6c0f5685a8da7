import { describe, expect, test } from 'vitest';
import type { TextExample } from '../../../lib/check/rule.examples';
import type { KnownFigure } from '../../../lib/check/rule';
import { textRules } from '../../../lib/check/text-rules';
import { readPlainText } from '../../../lib/narrative/read-plain-text';
import { readText } from '../../../lib/narrative/read-text';
import { textAt } from '../../../lib/narrative/report-text';
import { say } from './say';

const load = async (id: string) =>
  (await import(`../../../lib/check/rules/${id}.examples.ts`)) as {
    holds: readonly TextExample[];
    breaks: readonly TextExample[];
    known?: readonly KnownFigure[];
  };
const examples = await Promise.all(textRules.map(async (rule) => ({ rule, ...(await load(rule.id)) })));

describe.each(examples)('$rule.id', ({ rule, holds, breaks, known = [] }) => {
  test('has five examples of each', () => expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(5));
  test.each(holds)('holds: $name', ({ text }) => expect(rule.check(readText(readPlainText(text)), { known })).toEqual([]));
  test.each(breaks)('breaks: $name', ({ text }) => {
    const report = readPlainText(text);
    const found = rule.check(readText(report), { known });
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.rule).toBe(rule.id);
      expect(finding.figures.length).toBeGreaterThan(0);
      for (const { raw, source } of finding.figures) {
        if (source.text === undefined) continue;
        expect(textAt(report, source.text)).toBe(raw);
        expect(finding.quote).toContain(raw);
      }
      for (const sentence of [finding.what, finding.why, finding.next]) expect(say(sentence)).not.toMatch(/[{}[\]]|undefined|NaN/);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSearch, beginSearch, questionsLeft, type Outcome } from '../../../lib/diagnose/bisect';

/** Somebody who looks whether the trouble is there answers as long as they are asked. */
function search(
  parts: readonly string[],
  isThere: (off: ReadonlySet<string>) => boolean,
): { outcome: Outcome; asked: number; most: number } {
  let outcome = beginSearch(parts);
  const most = outcome.kind === 'searching' ? questionsLeft(outcome.search) : 0;
  let asked = 0;
  while (outcome.kind === 'searching') {
    asked++;
    outcome = answerSearch(outcome.search, isThere(new Set(outcome.search.off)));
  }
  return { outcome, asked, most };
}

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 60 });

describe('the search for the guilty part', () => {
  it('ends with it, whichever it is, within the questions that were announced', () => {
    fc.assert(
      fc.property(names, fc.nat(), (parts, pick) => {
        const guilty = parts[pick % parts.length]!;
        const { outcome, asked, most } = search(parts, (off) => !off.has(guilty));
        expect(outcome).toEqual({ kind: 'found', part: guilty });
        expect(asked).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('accuses nobody when the trouble stays with everything off', () => {
    fc.assert(
      fc.property(names, (parts) => {
        expect(search(parts, () => true)).toMatchObject({ outcome: { kind: 'elsewhere' }, asked: 1 });
      }),
    );
  });

  it('ends with one of two that each do it', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (parts, a, b) => {
        const guilty = [parts[a % parts.length]!, parts[b % parts.length]!];
        const { outcome } = search(parts, (off) => guilty.some((part) => !off.has(part)));
        expect(outcome.kind === 'found' && guilty.includes(outcome.part)).toBe(true);
      }),
    );
  });

  it('ends whatever is answered', () => {
    fc.assert(
      fc.property(names, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (parts, answers) => {
        let at = 0;
        const { outcome, asked } = search(parts, () => answers[at++ % answers.length]!);
        expect(outcome.kind).not.toBe('searching');
        expect(asked).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('has nothing to look for among no parts', () => {
    expect(beginSearch([])).toEqual({ kind: 'elsewhere' });
  });
});

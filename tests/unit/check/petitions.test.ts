import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surelyMoreThan } from '../../../lib/calendar/sure-working-days';
import { builtInCalendar } from '../../../lib/calendar/work-calendar';
import { workingDaysBetween } from '../../../lib/calendar/working-days';
import { checkPetitions } from '../../../lib/check/check-petitions';
import { petitionRules } from '../../../lib/check/petition-rules';
import type { PetitionExample } from '../../../lib/check/rule.examples';
import { petitionDays, type Petition, type PetitionDay, type PetitionList } from '../../../lib/dossier/petition';
import { addDays, dayFromNumber } from '../../../lib/text/moment';
import { petitionFields, petitionStateLabels, type PetitionStateId } from '../../../lib/vocabulary/petition-list';
import { say } from './say';

const NOW = '2023-06-14T10:00:00';
const SHOWN = new Set(petitionDays);

function listOf(...told: readonly Partial<Petition>[]): PetitionList {
  const petitions = told.map((petition, row): Petition => ({ code: `PA-${row + 1}`, row, unclear: [], ...petition }));
  return { petitions, shown: SHOWN, labels: {} };
}
const options = { portal: 'https://a.gov.vn', now: NOW, dueSoonHours: 24, calendar: builtInCalendar };

const examples = await Promise.all(
  petitionRules.map(async (rule) => {
    const { holds, breaks } = (await import(`../../../lib/check/rules/${rule.id}.examples.ts`)) as Record<
      'holds' | 'breaks',
      readonly PetitionExample[]
    >;
    return { rule, holds, breaks };
  }),
);

describe.each(examples)('$rule.id', ({ rule, holds, breaks }) => {
  const check = ({ petition, others = [], now = NOW, calendar }: PetitionExample) => {
    const list = listOf(petition, ...others);
    return rule.check(list.petitions[0]!, {
      portal: 'https://a.gov.vn',
      now,
      dueSoonHours: 24,
      list,
      ...(calendar !== false && { calendar: builtInCalendar }),
    });
  };
  test('has five examples of each, warns at most', () => {
    expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(5);
    expect(rule.severity).not.toBe('block');
  });
  test.each(holds)('holds: $name', (example) => expect(check(example)).toEqual([]));
  test.each(breaks)('breaks: $name', (example) => {
    const found = check(example);
    expect(found).toHaveLength(1);
    for (const { what, why, next, figures, code, severity } of found) {
      expect(severity).not.toBe('block');
      expect(code).toBe('PA-1');
      expect(figures.length).toBeGreaterThan(0);
      for (const sentence of [what, why, next]) expect(say(sentence)).not.toMatch(/[{}[\]]|undefined/);
    }
  });
});

describe('without a calendar', () => {
  const [first, last] = [builtInCalendar.likely.first, builtInCalendar.likely.last];
  const ends = [2, 5, 15] as const;
  test.each(ends)('more than %d working days are said only where the calendar says so too, whatever the day', (limit) => {
    const wrong: string[] = [];
    for (let day = first; day + 80 <= last; day++) {
      const from = dayFromNumber(day);
      // The first day on which it is said.
      let to = addDays(from, limit + 10);
      while (!surelyMoreThan(limit, from, to)) to = addDays(to, 1);
      if (!(workingDaysBetween(from, to)! > limit)) wrong.push(`${from} ${to}`);
    }
    expect(wrong).toEqual([]);
  });
  test('with one, as it counts: no more than it has to', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - 120 }), fc.nat(120), fc.nat(20), (day, days, limit) => {
        const [from, to] = [dayFromNumber(day), dayFromNumber(day + days)];
        const counts = [builtInCalendar.likely, builtInCalendar.vouched].map((calendar) => workingDaysBetween(from, to, calendar)!);
        return surelyMoreThan(limit, from, to, builtInCalendar) === counts.every((count) => count > limit);
      }),
      { seed: 6, numRuns: 1000 },
    );
  });
  test('and it is said in the end', () => {
    expect(surelyMoreThan(15, '2023-05-09', '2023-06-12')).toBe(false);
    expect(surelyMoreThan(15, '2023-05-09', '2023-06-13')).toBe(false);
    expect(surelyMoreThan(15, '2023-05-09', '2023-06-14')).toBe(true);
    expect(surelyMoreThan(0, '2023-05-09', '2023-05-01')).toBe(false);
  });
});

describe('any petition', () => {
  const states = Object.keys(petitionStateLabels) as PetitionStateId[];
  const moment = fc.integer({ min: -120, max: 40 }).map((days) => addDays('2023-06-14', days));
  const petition = fc
    .record({
      state: fc.option(fc.constantFrom(...states), { nil: undefined }),
      days: fc.dictionary(fc.constantFrom(...petitionDays), moment),
    })
    .map(({ state, days }): Partial<Petition> => ({ ...(state && { state }), ...days }));
  const found = (told: Partial<Petition>, calendar = true) => {
    const { calendar: known, ...bare } = options;
    return checkPetitions(listOf(told), calendar ? { ...bare, calendar: known } : bare);
  };

  test('is never found fault with without a calendar where it is not with one', () => {
    fc.assert(
      fc.property(petition, (told) => {
        const sure = new Set(found(told).map(({ id }) => id));
        return found(told, false).every(({ id }) => sure.has(id));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
  test('what cannot be read in one of its cells never adds a finding', () => {
    fc.assert(
      fc.property(petition, fc.constantFrom<PetitionDay | 'state'>(...petitionDays, 'state'), (told, field) => {
        const { [field]: _gone, ...less } = told;
        const before = new Set(found(told).map(({ id }) => id));
        return found({ ...less, unclear: [field] }).every(({ id }) => before.has(id));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
  test('a rule that is switched off says nothing', () => {
    const late: Partial<Petition> = { state: 'open', due: '2023-06-01' };
    expect(found(late).map(({ rule }) => rule)).toEqual(['kien-nghi-qua-han']);
    expect(checkPetitions(listOf(late), { ...options, rulesOff: ['kien-nghi-qua-han'] })).toEqual([]);
  });
  test('what is said names the column as the page does', () => {
    const list = { ...listOf({ received: '2023-06-08', answered: '2023-06-01' }), labels: { received: 'Ngày nhận' } };
    const [order] = checkPetitions(list, options);
    expect(say(order!.what)).toBe(`Phản ánh, kiến nghị PA-1: Ngày nhận 08/06/2023 sau ${petitionFields.answered} 01/06/2023.`);
  });
});

import { describe, expect, it } from 'vitest';
import { dateFields } from '../../../lib/check/check-dossiers';
import { dossierRules } from '../../../lib/check/dossier-rules';
import type { DossierExample } from '../../../lib/check/rule.examples';
import { ruleNeeds } from '../../../lib/diagnose/rule-needs';

describe('what a rule needs', () => {
  it('is known of every rule of the page and of no other', () => {
    expect(Object.keys(ruleNeeds).toSorted()).toEqual(dossierRules.map(({ id }) => id).toSorted());
  });

  it.each(dossierRules.map(({ id }) => id))('%s speaks in none of its examples without it', async (id) => {
    const { breaks } = (await import(`../../../lib/check/rules/${id}.examples.ts`)) as { breaks: readonly DossierExample[] };
    expect(breaks.length).toBeGreaterThan(0);
    // A date that others have may be missing: unless an example says otherwise its list shows them all.
    const usual = id.startsWith('thieu-') ? dateFields : [];
    for (const { name, dossier, shown = usual, listIsOpen } of breaks) {
      const has = new Set<string>([...Object.keys(dossier), ...shown, 'code', ...(listIsOpen ? ['state'] : [])]);
      for (const oneOf of ruleNeeds[id]!)
        expect(
          oneOf.some((field) => has.has(field)),
          `${name}: ${oneOf.join('/')}`,
        ).toBe(true);
    }
  });
});

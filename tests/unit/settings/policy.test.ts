import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectiveSettings, parsePolicy, policyKeys } from '../../../lib/settings/policy';
import { defaultSettings } from '../../../lib/settings/schema';

describe('policy', () => {
  it('is described to the browser with the same names', () => {
    const file = new URL('../../../public/policy-schema.json', import.meta.url);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual([...policyKeys].sort());
  });

  it('wins over the official and says what it fixes', () => {
    const { policy } = parsePolicy({ unit: 'Sở Tư pháp', csvSeparator: ';', portals: ['https://motcua.example.gov.vn'] });
    const { settings, locked } = effectiveSettings({ ...defaultSettings, unit: 'Khác', theme: 'dark' }, policy);
    expect(settings).toEqual({ ...defaultSettings, unit: 'Sở Tư pháp', csv: { separator: ';' }, theme: 'dark' });
    expect(locked.sort()).toEqual(['csv', 'unit']);
  });

  it('leaves out what it cannot read and names it', () => {
    const { policy, refused } = parsePolicy({ retentionDays: 'long', language: 'vi', portals: ['motcua.example'], later: 1 });
    expect(policy).toEqual({ language: 'vi' });
    expect(refused.sort()).toEqual(['portals', 'retentionDays']);
    expect(parsePolicy(undefined)).toEqual({ policy: {}, refused: [] });
  });
});

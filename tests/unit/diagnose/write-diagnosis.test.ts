// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checkThisPage } from '../../../lib/browser/self-check';
import { traceSchema } from '../../../lib/browser/self-check-ask';
import type { Facts } from '../../../lib/diagnose/facts';
import { writeDiagnosis } from '../../../lib/diagnose/write-diagnosis';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { defaultSettings } from '../../../lib/settings/schema';
import en from '../../../lib/text/messages/en/selfCheck.json';
import vi from '../../../lib/text/messages/vi/selfCheck.json';
import { createSay } from '../../../lib/text/say';
import { pageFiles } from '../checklist/page-files';

const facts: Facts = {
  version: '1.0',
  browser: 'Chrome/156.0.0.0',
  at: '2026-03-31T08:00:00',
  zoneShift: 0,
  language: 'vi',
  permissions: [],
  switchedOn: true,
  quiet: false,
  marks: true,
  unitSet: true,
  personal: 0,
  rulesOff: [],
  readersOff: [],
  policy: [],
  unreadable: [],
  calendar: { days: 0, terms: 0, convention: false },
  store: { version: 3, dossiers: 1, lists: 1, figures: 0, readings: 0, frozen: 0 },
  log: [],
};

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('a diagnosis (%s)', (language, own) => {
  const say = createSay(own, language);

  it.each(['danh-sach-ho-so', '25-so-lieu', 'luoi-goc-trong'])('of %s has words for all it tells', (wanted) => {
    const { html } = pageFiles().find(({ name }) => name === wanted)!;
    document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    const trace = checkThisPage(document, { ...defaultSettings, profiles: { own: [], known: profiles } }, facts.at);
    expect(trace.tables.length).toBeGreaterThan(0);
    // Anything else would not be taken from the page.
    expect(traceSchema.parse(structuredClone(trace))).toEqual(trace);
    const said = writeDiagnosis(trace, facts).flatMap(({ title, lines }) => [say(title), ...lines.map((line) => say(line))]);
    expect(said.join('\n')).not.toMatch(/\[selfCheck|undefined|\[object/);
    expect(said.some((line) => line.includes('→'))).toBe(true);
  });
});

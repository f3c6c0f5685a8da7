import { expect, test } from 'vitest';
import enReport from '../../../lib/text/messages/en/report.json';
import enRule from '../../../lib/text/messages/en/rule.json';
import viReport from '../../../lib/text/messages/vi/report.json';
import viRule from '../../../lib/text/messages/vi/rule.json';

const holes = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

test.each([
  ['rule', viRule, enRule],
  ['report', viReport, enReport],
] as [string, Record<string, string>, Record<string, string>][])(
  '%s: both languages have the same sentences with the same holes',
  (namespace, vi, en) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    for (const [key, sentence] of Object.entries(vi)) {
      expect(key.startsWith(`${namespace}.`)).toBe(true);
      expect(holes(en[key] ?? ''), key).toEqual(holes(sentence));
      expect(sentence, key).not.toContain('!');
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
  },
);

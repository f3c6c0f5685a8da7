import { expect, test } from 'vitest';
import { captureRules } from '../../../lib/check/capture-rules';
import { countRules } from '../../../lib/check/count-rules';
import { dossierRules } from '../../../lib/check/dossier-rules';
import { figureRules } from '../../../lib/check/figure-rules';
import { listRules } from '../../../lib/check/list-rules';
import { petitionRules } from '../../../lib/check/petition-rules';
import { recordRules } from '../../../lib/check/record-rules';
import { ruleById, rules } from '../../../lib/check/rule-registry';
import { targetRules } from '../../../lib/check/target-rules';
import { textFormRules } from '../../../lib/check/text-form-rules';
import { textRules } from '../../../lib/check/text-rules';

/** What is certain blocks, and nothing else does. */
const blocking =
  'bang-chu-va-bang-so bang-trong-van-ban can-doi-06a can-doi-bang-khac cap-huyen-cap-xa cong-thuc-in-san ky-trong-van-ban ngay-khong-co phan-lon-hon-tong so-am thu-tu-ngay tong-cot tong-trong-van-ban tu-so-lon-hon-mau-so ty-le-trong-van-ban'.split(
    ' ',
  );

test.each(rules)('$id is whole', ({ id, severity, source, scope, check }) => {
  expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(['block', 'warn', 'note']).toContain(severity);
  expect(source.length).toBeGreaterThan(10);
  expect(check).toBeTypeOf('function');
  expect(ruleById(id)?.scope).toBe(scope);
});

test('each stands once, in the list of its kind', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(ruleById('khong-co')).toBeUndefined();
  const lists = {
    dossier: dossierRules,
    record: recordRules,
    list: listRules,
    petition: petitionRules,
    figures: figureRules,
    count: countRules,
    captures: [...captureRules, ...targetRules],
    text: textRules,
  };
  for (const [scope, own] of Object.entries(lists)) {
    expect(own.length, scope).toBeGreaterThan(0);
    for (const rule of own) expect([rule.id, rule.scope]).toEqual([rule.id, scope]);
  }
  expect(Object.values(lists).flat().length).toBe(rules.length);
  for (const rule of textFormRules) expect(textRules).toContain(rule);
});

test('nothing blocks but what is named here', () => {
  const found = rules.filter(({ severity }) => severity === 'block').map(({ id }) => id);
  expect(found.toSorted()).toEqual(blocking);
});

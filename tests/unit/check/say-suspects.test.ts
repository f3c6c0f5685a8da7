import { expect, it } from 'vitest';
import type { Finding, Suspect } from '../../../lib/check/finding';
import { saySuspects } from '../../../lib/check/say-suspects';
import rule from '../../../lib/text/messages/vi/rule.json';
import { createSay } from '../../../lib/text/say';

const say = createSay(rule);
const suspect = (found: number, value: number): Suspect => ({ source: { text: { block: 0, start: 0, end: 3 } }, found, value });
const of = (suspects: Suspect[][], repair?: Suspect): string => {
  const message = saySuspects({ suspects, ...(repair && { repair }) } as Pick<Finding, 'suspects' | 'repair'> as Finding);
  return message === undefined ? '' : say(message);
};

it('figures of a sentence are named by themselves, having no row and no column', () => {
  expect(of([[suspect(264, 764)]])).toBe('Nhiều khả năng số 264 ghi sai: nếu là 764 thì khớp.');
  expect(of([[suspect(1264, 1764)], [suspect(5, 6)]])).toBe(
    'Chưa xác định được số nào sai; một trong 2 cách sửa sau đều khớp: 1.264 → 1.764, 5 → 6.',
  );
  expect(of([[suspect(264, 764)], [suspect(5, 505)]], suspect(264, 764))).toContain('Có khả năng nhất là 264, có thể gõ nhầm từ 764.');
  expect(of([])).toBe('');
});

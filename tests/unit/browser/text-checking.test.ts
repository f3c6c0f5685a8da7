import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TextChecker, type CheckAnswer, type CheckQuestion } from '../../../lib/browser/text-checking';
import { readPlainText } from '../../../lib/narrative/read-plain-text';

type Heard = (event: { data: CheckAnswer }) => void;

let workers: StandIn[];

/** A worker whose answers are given by hand. */
class StandIn {
  asked: CheckQuestion[] = [];
  ended = false;
  private readonly heard: Record<string, Heard> = {};

  constructor() {
    workers.push(this);
  }
  addEventListener(name: string, listener: Heard): void {
    this.heard[name] = listener;
  }
  postMessage(question: CheckQuestion): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(turn: number, rule: string): void {
    this.heard['message']?.({ data: { turn, findings: [{ rule } as CheckAnswer['findings'][number]] } });
  }
  fail(): void {
    this.heard['error']?.({ data: { turn: 0, findings: [] } });
  }
}

const wrong = readPlainText('Đúng hạn 762/264 hồ sơ');
const rulesOf = async (found: ReturnType<TextChecker['check']>): Promise<string[]> => (await found).map(({ rule }) => rule);

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', StandIn);
});

afterEach(() => vi.unstubAllGlobals());

it('each question gets its own answer, in whatever order they come', async () => {
  const checker = new TextChecker();
  const [first, second] = [checker.check(wrong, {}), checker.check(wrong, { rulesOff: ['x'] })];
  const [worker] = workers;
  expect(worker?.asked.map(({ options }) => options)).toEqual([{}, { rulesOff: ['x'] }]);
  worker!.answer(worker!.asked[1]!.turn, 'b');
  worker!.answer(worker!.asked[0]!.turn, 'a');
  expect([await rulesOf(first), await rulesOf(second)]).toEqual([['a'], ['b']]);
  checker.close();
  expect(worker?.ended).toBe(true);
});

it('where the worker does not come up, or breaks, the page itself answers', async () => {
  const checker = new TextChecker();
  const asked = checker.check(wrong, {});
  workers[0]!.fail();
  expect(await rulesOf(asked)).toContain('tu-so-lon-hon-mau-so');
  expect(await rulesOf(checker.check(wrong, {}))).toContain('tu-so-lon-hon-mau-so');
  expect(workers).toHaveLength(1);
  vi.stubGlobal('Worker', undefined);
  expect(await rulesOf(new TextChecker().check(wrong, {}))).toContain('tu-so-lon-hon-mau-so');
});

import detector from '../../entrypoints/detector.content';

export interface DetectorCost {
  /** Median milliseconds of one start on a page of 5,000 elements without a table. */
  ms: number;
  /** Observers left while it waits for a table. */
  observers: number;
  /** Messages sent: none without a table. */
  messages: number;
}

/** The detector on a page that is none of ours. Every start is a fresh one; the observers are those of the first. */
export function measureDetector(rounds: number): DetectorCost {
  const cost: DetectorCost = { ms: 0, observers: 0, messages: 0 };
  Object.assign(window, { chrome: { runtime: { id: 'bench', sendMessage: async () => void (cost.messages += 1) } } });
  const page = document.body.appendChild(document.createElement('div'));
  for (let i = 0; i < 5000; i += 1) page.appendChild(document.createElement(i % 5 === 0 ? 'p' : 'span')).textContent = `Dòng ${i}`;
  const Original = window.MutationObserver;
  window.MutationObserver = class extends Original {
    override observe(...given: Parameters<MutationObserver['observe']>): void {
      cost.observers += 1;
      super.observe(...given);
    }
    override disconnect(): void {
      cost.observers -= 1;
      super.disconnect();
    }
  };
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    void detector.main(undefined as never);
    times.push(performance.now() - start);
    if (round === 0) window.MutationObserver = Original;
  }
  cost.ms = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return cost;
}

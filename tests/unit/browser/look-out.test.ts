// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookOut } from '../../../lib/browser/look-out';

let observing = 0;
let looks = 0;
let stop = (): void => undefined;

/** Counts what is observed; changes are told by hand, since happy-dom tells them on its own time. */
class CountedObserver implements MutationObserver {
  static all: CountedObserver[] = [];
  targets = 0;
  constructor(readonly tell: () => void) {
    CountedObserver.all.push(this);
  }
  observe(): void {
    this.targets++;
    observing++;
  }
  disconnect(): void {
    observing -= this.targets;
    this.targets = 0;
  }
  takeRecords(): MutationRecord[] {
    return [];
  }
}

const change = (): void => {
  for (const observer of CountedObserver.all) if (observer.targets > 0) observer.tell();
};

beforeEach(() => {
  vi.useFakeTimers();
  [observing, looks, CountedObserver.all] = [0, 0, []];
  vi.stubGlobal('MutationObserver', CountedObserver);
  document.body.replaceChildren();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = (found: () => boolean = () => false): void => {
  stop = lookOut(document, () => {
    looks++;
    return found();
  });
};

describe('an observer stays only while something happens', () => {
  test('a quiet page is left alone', () => {
    start();
    expect([looks, observing]).toEqual([1, 1]);
    vi.advanceTimersByTime(30_000);
    expect([looks, observing, vi.getTimerCount()]).toEqual([1, 0, 0]);
  });
  test('each change gives it more time; changes are looked at together', () => {
    start();
    for (let i = 0; i < 5; i++) {
      vi.advanceTimersByTime(15_000);
      change();
      change();
    }
    vi.advanceTimersByTime(300);
    expect([looks, observing]).toEqual([6, 1]);
    vi.advanceTimersByTime(25_000);
    expect(observing).toBe(0);
  });
  test('a page that never stands still is left after some minutes', () => {
    start();
    for (let i = 0; i < 400; i++) {
      vi.advanceTimersByTime(1_000);
      change();
    }
    vi.advanceTimersByTime(21_000);
    expect(observing).toBe(0);
  });
  test.each(['click', 'keydown', 'popstate', 'hashchange', 'pointermove'])('%s begins anew, for a while', (name) => {
    start();
    vi.advanceTimersByTime(30_000);
    window.dispatchEvent(new Event(name));
    vi.advanceTimersByTime(300);
    expect([looks, observing]).toEqual([2, 1]);
    vi.advanceTimersByTime(30_000);
    expect([observing, vi.getTimerCount()]).toEqual([0, 0]);
  });
  test('when it is found nothing is left, and nothing begins anew', () => {
    let there = false;
    start(() => there);
    there = true;
    change();
    vi.advanceTimersByTime(300);
    expect([looks, observing, vi.getTimerCount()]).toEqual([2, 0, 0]);
    window.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(300);
    expect(looks).toBe(2);
  });
  test('shadow trees are watched too', () => {
    const host = document.createElement('x-list');
    document.body.append(host);
    host.attachShadow({ mode: 'open' });
    start();
    expect(observing).toBe(2);
  });
});

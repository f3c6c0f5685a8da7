// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFiles } from './checklist/page-files';
import { scorePage } from './checklist/score-page';
import { readWholePage } from '../read-whole-page';

describe.each(pageFiles())('the page $name', ({ html, expected }) => {
  const score = scorePage(expected, readWholePage(new DOMParser().parseFromString(html, 'text/html')));

  it('holds no value under a wrong meaning', () => {
    expect(score.wrong).toEqual([]);
  });

  it('is read whole', () => {
    expect(score.unread).toEqual([]);
    expect(score.cellsExact).toBe(score.cellsExpected);
  });
});

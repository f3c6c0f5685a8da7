// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFiles } from './checklist/page-files';
import { readPageFile } from './checklist/read-page-file';
import { scorePage } from './checklist/score-page';

describe.each(pageFiles())('the page $name', ({ html, expected }) => {
  const score = scorePage(expected, readPageFile(new DOMParser().parseFromString(html, 'text/html'), expected));

  it('holds no value under a wrong meaning', () => {
    expect(score.wrong).toEqual([]);
  });

  it('is read whole', () => {
    expect(score.unread).toEqual([]);
    expect(score.cellsExact).toBe(score.cellsExpected);
  });
});

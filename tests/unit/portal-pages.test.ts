// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageFiles } from './checklist/page-files';
import { readPageFile, withoutProfile } from './checklist/read-page-file';
import { scorePage } from './checklist/score-page';

describe.each(pageFiles())('the page $name', ({ html, expected }) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const score = scorePage(expected, readPageFile(page, expected));

  it('is known to one profile, if it states an address', () => {
    expect(withoutProfile(page, expected)).toBeUndefined();
  });

  it('holds no value under a wrong meaning', () => {
    expect(score.wrong).toEqual([]);
  });

  it('is read whole, but for what it says is not read and why', () => {
    expect(score.unread).toEqual([]);
    expect(score.cellsExact + score.stated.length).toBe(score.cellsExpected);
  });
});

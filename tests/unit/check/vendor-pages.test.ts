// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/check/check-figures';
import { pageFiles } from '../checklist/page-files';
import { readPageFile } from '../checklist/read-page-file';

/** Pages whose figures are wrong on purpose; all others follow the layouts of the systems, and nothing is to be said of them. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  '06-cong-thuc-nhay-don': ['cong-thuc-in-san', 'phan-lon-hon-tong'],
  '25-phay-hay-cham': ['so-am'],
  '25-so-lieu': ['can-doi-06a'],
};

describe.each(pageFiles().filter(({ expected }) => expected.kind === 'figures'))('the figures of $name', ({ name, html, expected }) => {
  it(wrong[name] === undefined ? 'raise no alarm' : 'are doubted', () => {
    const reading = readPageFile(new DOMParser().parseFromString(html, 'text/html'), expected);
    if (reading.kind !== 'figures') throw new Error(`read as ${reading.kind}`);
    const found = checkFigures(reading.figures, { source: {} });
    expect(found.map(({ rule }) => rule)).toEqual(wrong[name] ?? []);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/check/check-text';
import { reportOfDraft } from '../../../lib/narrative/draft';
import { draftReport } from '../../../lib/narrative/draft-report';
import { draftTemplates } from '../../../lib/narrative/template-registry';
import { say } from '../check/say';
import { draftFigures } from './drafted';

/** A line of dots is there to be filled in by hand: that it is empty may be said. */
const BLANK = /…/;

describe('a drafted report', () => {
  it.each(draftTemplates)('$id: passes its own check', (template) => {
    fc.assert(
      fc.property(draftFigures, (figures) => {
        const report = reportOfDraft(draftReport(template, figures));
        const found = checkText(report, {}).filter(({ severity, quote = '' }) => severity !== 'note' || !BLANK.test(quote));
        expect(found.map(({ rule, what, quote }) => `${rule}: ${say(what)} (${quote ?? ''})`)).toEqual([]);
      }),
      process.env['RUNS'] === undefined ? { numRuns: 40 } : {},
    );
  });
});

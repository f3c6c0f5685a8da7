import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportOfDraft } from '../../../lib/narrative/draft';
import { draftReport } from '../../../lib/narrative/draft-report';
import { partsOf } from '../../../lib/narrative/draft-syntax';
import { flowSet } from './drafted';

const own = flowSet({ online: 4, direct: 3, postal: 0, carriedOver: 1, early: 5, onTime: 1, late: 1, inTime: 1, overdue: 0 });
const pieces = fc.oneof(
  fc.constantFrom(
    '{{',
    '}}',
    '{{nếu quá hạn > 0}}',
    '{{nếu biết x}}',
    '{{còn lại}}',
    '{{hết}}',
    '{{đã giải quyết}}',
    '{{@}}',
    '{{:}}',
    ' a ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(
  fc.array(pieces, { maxLength: 8 }).map((some) => some.join('')),
  { maxLength: 6 },
);

it('the parts of a block are the whole block, in order', () => {
  fc.assert(
    fc.property(texts, (some) => {
      for (const text of some) {
        const parts = partsOf(text);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const part of parts) if (part.kind === 'words') expect(part.text).toBe(text.slice(part.start, part.end));
      }
    }),
  );
});

it('whatever a template holds, a report comes of it that claims no more than is known', () => {
  fc.assert(
    fc.property(texts, (some) => {
      const blocks = some.map((text) => ({ kind: 'paragraph' as const, text }));
      const drafted = draftReport({ blocks }, { unit: 'UBND xã A', period: { from: '2023-03-15', to: '2023-06-14' }, own });
      expect(drafted.blocks.length).toBeLessThanOrEqual(some.length);
      expect(reportOfDraft(drafted).blocks).toHaveLength(drafted.blocks.length);
    }),
  );
});

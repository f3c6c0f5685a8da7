// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftToDocx } from '../../../lib/export/docx-draft';
import { reportOfDraft, type DraftFigures } from '../../../lib/narrative/draft';
import { draftReport } from '../../../lib/narrative/draft-report';
import { baoCaoMotCap } from '../../../lib/narrative/templates/bao-cao-mot-cap';
import draftVi from '../../../lib/text/messages/vi/draft.json';
import { createSay } from '../../../lib/text/say';
import { paragraphsOf, unpackedDocx } from '../letters/unpacked-docx';
import { draftFigures, flowSet } from '../narrative/drafted';

const say = createSay(draftVi);
const figures: DraftFigures = {
  unit: 'UBND xã Xuân Du',
  period: { from: '2023-03-15', to: '2023-06-14' },
  own: flowSet({ online: 4953, direct: 700, postal: 18, carriedOver: 99, early: 4970, onTime: 640, late: 15, inTime: 120, overdue: 25 }),
};

function wellFormed(xml: string): boolean {
  return new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null;
}

describe('a drafted report as DOCX', () => {
  it('holds every line of the draft, between the head and the foot of a document', async () => {
    const draft = draftReport(baoCaoMotCap, figures);
    const parts = await unpackedDocx(await draftToDocx(draft, figures, { title: 'Báo cáo' }));
    const paragraphs = paragraphsOf(parts.get('word/document.xml')!);
    const lines = reportOfDraft(draft).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(paragraphs).toEqual(expect.arrayContaining(lines));
    expect(paragraphs).toContain('XÃ XUÂN DU');
    expect(paragraphs).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(parts.get('word/comments.xml') ?? '').not.toContain('w:comment ');
  });

  it('on demand every figure bears a comment that says where it comes from', async () => {
    const draft = draftReport(baoCaoMotCap, figures);
    const parts = await unpackedDocx(await draftToDocx(draft, figures, { title: 'Báo cáo', comments: say }));
    const written = draft.blocks.flatMap(({ runs }) => runs.filter(({ provenance }) => provenance !== undefined));
    expect(written.length).toBeGreaterThan(10);
    expect(parts.get('word/document.xml')!.match(/<w:commentRangeStart /g)).toHaveLength(written.length);
    const comments = parts.get('word/comments.xml')!;
    expect(comments.match(/<w:comment /g)).toHaveLength(written.length);
    expect(paragraphsOf(comments).join('\n')).toContain('Chỗ điền: tổng tiếp nhận');
    expect(paragraphsOf(comments).join('\n')).toMatch(/4\.953; kỳ 15\/03\/2023 – 14\/06\/2023; nguồn: https:/);
    expect(comments).not.toMatch(/undefined|\[draft\./);
  });

  it('names of any letters keep the file whole', async () => {
    await fc.assert(
      fc.asyncProperty(draftFigures, fc.string({ unit: 'binary', maxLength: 30 }), async (some, name) => {
        const named = { ...some, unit: `UBND xã ${name}<&>`, receiver: name };
        const parts = await unpackedDocx(await draftToDocx(draftReport(baoCaoMotCap, named), named, { title: name, comments: say }));
        expect(wellFormed(parts.get('word/document.xml')!)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fillDocxTemplate } from '../../../lib/browser/fill-template';
import draftVi from '../../../lib/text/messages/vi/draft.json';
import { createSay } from '../../../lib/text/say';
import { paragraphsOf, unpackedDocx } from '../letters/unpacked-docx';
import { flowSet } from '../narrative/drafted';
import { numberingXml, p, r, wordFile } from '../narrative/word-file';

const figures = {
  unit: 'UBND xã Xuân Du',
  period: { from: '2023-03-15', to: '2023-06-14' },
  own: flowSet({ online: 4953, direct: 700, postal: 18, carriedOver: 99, early: 4970, onTime: 640, late: 15, inTime: 120, overdue: 25 }),
};
const by = { author: 'Soát Một Cửa', initials: 'SMC', at: '2023-06-15T08:00:00' };

describe('the file of a template', () => {
  it('is filled; other parts of the package stay as they were', async () => {
    const docx = wordFile(p(r('Đã giải quyết {{đã giải quyết}} hồ sơ')), { 'word/numbering.xml': numberingXml });
    const filled = await fillDocxTemplate({ docx, figures });
    const parts = filled.ok ? await unpackedDocx(filled.file) : new Map<string, string>();
    expect(paragraphsOf(parts.get('word/document.xml') ?? '')).toContain('Đã giải quyết 5.625 hồ sơ');
    expect(parts.get('word/numbering.xml')).toBe(numberingXml);
    expect(parts.has('word/comments.xml')).toBe(false);
  });

  it('with provenance has comments, declared in the package', async () => {
    const docx = wordFile(p(r('{{đã giải quyết}}')));
    const filled = await fillDocxTemplate({ docx, figures, provenance: { say: createSay(draftVi), by } });
    const parts = filled.ok ? await unpackedDocx(filled.file) : new Map<string, string>();
    expect(parts.get('word/comments.xml')).toContain('Chỗ điền: đã giải quyết');
    expect(parts.get('[Content_Types].xml')).toContain('/word/comments.xml');
  });

  it.each([
    ['no archive', new Uint8Array([1, 2, 3])],
    ['cut off', wordFile(p(r('x'))).slice(0, 300)],
  ])('refused: %s', async (_, docx) => {
    expect((await fillDocxTemplate({ docx, figures })).ok).toBe(false);
  });
});

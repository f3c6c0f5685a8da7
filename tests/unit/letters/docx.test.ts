// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../lib/export/docx-file';
import { fillLetter, type LetterFacts } from '../../../lib/letters/fill-letter';
import { letterForms } from '../../../lib/letters/form-registry';
import { mau02tt012018 } from '../../../lib/letters/forms/mau-02-tt01-2018';
import { mau04tt012018 } from '../../../lib/letters/forms/mau-04-tt01-2018';
import { wholeFacts } from '../../../lib/letters/letter.examples';
import { printable } from '../../../lib/text/printable';
import { sheetText } from '../../../lib/text/sheet';
import { paragraphsOf, unpackedDocx } from './unpacked-docx';

async function documentOf(facts: readonly LetterFacts[], form = mau04tt012018): Promise<string> {
  const file = await writeDocx(
    facts.map((one) => fillLetter(form, one).sheet),
    form.title,
  );
  return (await unpackedDocx(file)).get('word/document.xml')!;
}

function wellFormed(xml: string): boolean {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return parsed.querySelector('parsererror') === null;
}

describe('a letter as DOCX', () => {
  it.each(letterForms.filter(({ evidence }) => evidence !== 'to-supply'))('$id: every line of the page is in the file', async (form) => {
    const paragraphs = paragraphsOf(await documentOf([wholeFacts], form));
    expect(paragraphs.filter((text) => text !== '')).toEqual(expect.arrayContaining(sheetText(fillLetter(form, wholeFacts).sheet)));
    expect(paragraphs.join('\n')).not.toMatch(/undefined|\[object|NaN/);
  });

  it('what is not known stays dots', async () => {
    const paragraphs = paragraphsOf(await documentOf([{ code: 'A' }]));
    expect(paragraphs).toContain(`Kính gửi: ${'…'.repeat(20)}`);
    expect(paragraphs).toContain('……, ngày …… tháng …… năm ………'.replace('……,', `${'…'.repeat(6)},`));
  });

  it('two letters are two sections, the second on a page of its own', async () => {
    const xml = await documentOf([wholeFacts, { ...wholeFacts, owner: 'Trần Văn Hư', code: 'B' }]);
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(xml).toContain('w:val="nextPage"');
    expect(xml.indexOf('Nguyễn Thị Bịa')).toBeLessThan(xml.indexOf('Trần Văn Hư'));
    expect(paragraphsOf(xml).filter((text) => text === mau04tt012018.title)).toHaveLength(2);
  });

  it('paper, margins and the empty table as the form says', async () => {
    const xml = await documentOf([wholeFacts], mau02tt012018);
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml)!;
    expect([width, height]).toEqual(['8391', '11906']);
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(2 + 4);
  });

  it('markup and entities in what a portal shows are text', async () => {
    const owner = `<w:p>&amp; "Cty" O'Hara </w:t> ${'<script>'}`;
    const xml = await documentOf([{ ...wholeFacts, owner, code: ']]>' }]);
    expect(paragraphsOf(xml)).toContain(`Kính gửi: ${owner}`);
    expect(wellFormed(xml)).toBe(true);
  });

  it('whatever the texts are, the file holds them as they can be printed', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { minLength: 60, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, async (owners) => {
        const xml = await documentOf(owners.map((owner) => ({ ...wholeFacts, owner })));
        expect(xml).not.toMatch(/\p{Noncharacter_Code_Point}|\p{Surrogate}|(?!\n)\p{Cc}/u);
        const said = new Set(paragraphsOf(xml));
        for (const owner of owners) expect(said).toContain(`Kính gửi: ${printable(owner) || '…'.repeat(20)}`);
      }),
      { numRuns: 2 },
    );
  }, 20_000);
});

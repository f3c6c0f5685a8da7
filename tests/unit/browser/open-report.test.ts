// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LETTERS, openReport } from '../../../lib/browser/open-report';
import { zipOf } from '../files/make-file';
import { p, r, wordFile, wordParts } from '../narrative/word-file';

async function opened(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const read = await openReport(new Blob([content]));
  if (!read.ok) return read.problem.code;
  return read.value.report.blocks.map((block) => (block.kind === 'paragraph' ? block.text : JSON.stringify(block.rows))).join('|');
}

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]);

describe('a file of a report', () => {
  it('Word, plain text in any of its encodings, a page', async () => {
    expect(await opened(wordFile(p(r('Tổng số'))))).toBe('Tổng số');
    expect(await opened('\uFEFFMột\r\nhai')).toBe('Một|hai');
    expect(
      await opened(new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...'Số 5'].map((c) => c.charCodeAt(0))).buffer)])),
    ).toBe('Số 5');
    expect(await opened('<html><body><p>Một</p><script>alert(1)</script></body></html>')).toBe('Một');
  });

  it('letters are composed, in Word files too', async () => {
    expect(await opened(wordFile(p(r('Thủ tục'.normalize('NFD')))))).toBe('Thủ tục');
  });

  it('the main part lies where the package says', async () => {
    const parts = wordParts(p(r('ở đây')));
    const moved = {
      ...parts,
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace('/word/document.xml', '/word/document2.xml'),
      'word/document2.xml': parts['word/document.xml']!,
      'word/document.xml': '<x/>',
    };
    expect(await opened(new Uint8Array(zipOf(moved)))).toBe('ở đây');
  });

  it.each<[string, string, Uint8Array<ArrayBuffer> | string]>([
    ['nothing in it', 'empty', ''],
    ['no letter in it', 'no-text', wordFile(p(''))],
    ['an old Word file', 'old-word', OLE],
    ['rich text', 'old-word', '{\\rtf1\\ansi Một}'],
    ['a PDF', 'not-word', '%PDF-1.7 …'],
    ['a workbook', 'not-word', new Uint8Array(zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }))],
    ['a zip of anything', 'not-word', new Uint8Array(zipOf({ 'a.txt': 'a' }))],
    ['protected by a password', 'password', new Uint8Array(zipOf({ EncryptedPackage: 'x' }))],
    ['broken XML', 'damaged', new Uint8Array(zipOf({ ...wordParts(''), 'word/document.xml': '<w:document><w:body>' }))],
    [
      'letters of an old font',
      'broken-letters',
      'TØnh h×nh gi¶i quyÕt hå s¬ thñ tôc hµnh chÝnh cña huyÖn §ång Xu©n vµ x· Xu©n Du '.repeat(3),
    ],
    ['longer than any report', 'too-long', 'ạ'.repeat(MOST_LETTERS + 1)],
  ])('%s is refused: %s', async (_name, code, content) => {
    expect(await opened(content)).toBe(code);
  });

  it('a file that was cut off or changed on the way is refused or read in full, never half', async () => {
    const whole = wordFile(p(r('Tổng số 1.022 hồ sơ')) + p(r('Hết')));
    expect(await opened(whole.slice(0, whole.length / 2))).toBe('damaged');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(['Tổng số 1.022 hồ sơ|Hết', 'damaged', 'not-word', 'password', 'broken-letters', 'old-word', 'no-text']).toContain(
          await opened(changed),
        );
      }),
      { numRuns: 150 },
    );
  });
});

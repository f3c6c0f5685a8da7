// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readClipboard } from '../../../lib/browser/clipboard-report';
import { readHtmlText } from '../../../lib/narrative/read-html-text';
import type { TextBlock } from '../../../lib/narrative/report-text';

const read = (body: string): readonly TextBlock[] =>
  readHtmlText(new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html')).blocks;
const lines = (body: string): string[] =>
  read(body).map((block) =>
    block.kind === 'paragraph' ? [block.marker, block.text].filter((part) => part).join(' ') : JSON.stringify(block.rows),
  );

describe('what Word puts on the clipboard', () => {
  it('source lines that Word wraps are one line; the sign of a list is apart from its text', () => {
    const body = `<style>p {}</style><!--StartFragment-->
      <p class=MsoTitle>BÁO\nCÁO</p>
      <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp;</span></span>Tổng số: <b>1.0</b>22\nhồ sơ<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span>chấm</p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoFootnoteText>Chú thích 5</p>`;
    expect(read(body)).toEqual([
      { kind: 'paragraph', text: 'BÁO CÁO', style: 'heading' },
      { kind: 'paragraph', text: 'Tổng số: 1.022 hồ sơ', style: 'list', marker: '1.' },
      { kind: 'paragraph', text: 'chấm', style: 'list', marker: '•' },
      { kind: 'paragraph', text: 'Chú thích 5', style: 'footnote' },
    ]);
  });

  it('the mark of a note is no digit of the figure before it', () => {
    const mark = (n: number): string =>
      `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[${n}]</span></span></a>`;
    expect(
      read(
        `<p class=MsoNormal>Tổng 4.953${mark(1)} hồ sơ, 12<sup>2</sup> m</p><div><p class=MsoFootnoteText>${mark(1)} Chú thích</p></div>`,
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'Tổng 4.953 hồ sơ, 12² m' },
      { kind: 'paragraph', text: 'Chú thích', style: 'footnote', marker: '1' },
    ]);
  });

  it('a table keeps its cells where they span; the head of a letter is read cell after cell', () => {
    const table =
      '<table><tr><td rowspan=2>Lĩnh vực</td><td colspan=2>Đã giải quyết</td></tr><tr><td>Đúng hạn</td><td>Quá hạn</td></tr><tr><td><p>Đất</p><p>đai</p></td><td>12</td><td>3</td></tr></table>';
    expect(read(table)).toEqual([
      {
        kind: 'table',
        rows: [
          ['Lĩnh vực', 'Đã giải quyết', 'Đã giải quyết'],
          ['Lĩnh vực', 'Đúng hạn', 'Quá hạn'],
          ['Đất\nđai', '12', '3'],
        ],
      },
    ]);
    expect(lines('<table><tr><td><p>UBND HUYỆN</p><p>Số: 1</p></td><td><p>CỘNG HÒA</p></td></tr></table>')).toEqual([
      'UBND HUYỆN',
      'Số: 1',
      'CỘNG HÒA',
    ]);
  });

  it('hidden and deleted text is not there', () => {
    expect(lines('<p>a<span style="display:none">b</span><del>c</del><span style="mso-hide:all">d</span>e<script>f</script></p>')).toEqual([
      'ae',
    ]);
  });
});

describe('pages', () => {
  it('a line break is a line, whatever made it', () => {
    expect(lines('một<br>hai<div>ba<div>bốn</div></div><pre>năm\n\tsáu</pre><span style="white-space:pre-wrap">bảy\ntám</span>')).toEqual([
      'một',
      'hai',
      'ba',
      'bốn',
      'năm',
      'sáu',
      'bảy',
      'tám',
    ]);
  });

  it('lists are numbered as they are shown', () => {
    expect(lines('<ol start=3><li>a</li><li>b<ul><li>c</li></ul></li></ol><ol type=a><li>d</li><li>e</li></ol>')).toEqual([
      '3. a',
      '4. b',
      '- c',
      'a) d',
      'b) e',
    ]);
  });

  it('a table may claim any span', () => {
    const [table] = read('<table><tr><td colspan=999999 rowspan=999999>x</td></tr><tr><td>y</td></tr><tr><td>z</td></tr></table>');
    expect(table?.kind === 'table' && [table.rows.length, table.rows[0]?.length]).toEqual([3, 200]);
  });
});

describe('a paste', () => {
  const plain = 'Một 5\nhai 6\nba 7\nbốn 8';

  it('markup that glues the lines, or lacks figures, gives way to the plain text', () => {
    const glued = `<p>${plain.replaceAll('\n', ' ')}</p>`;
    expect(readClipboard(plain, glued).blocks).toHaveLength(4);
    expect(readClipboard(plain, '<p>Một</p><p>hai 6</p><p>ba 7</p><p>bốn 8</p>').blocks[0]).toEqual({ kind: 'paragraph', text: 'Một 5' });
    expect(readClipboard(plain, `<span>${plain}</span>`).blocks).toHaveLength(4);
  });

  it('else the markup tells more', () => {
    const html = plain
      .split('\n')
      .map((line) => `<h2>${line}</h2>`)
      .join('');
    expect(readClipboard(plain, html).blocks[0]).toEqual({ kind: 'paragraph', text: 'Một 5', style: 'heading' });
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainComments } from '../../../lib/export/plain-docx';
import { fillTemplate, type FilledTemplate } from '../../../lib/export/docx-template';
import type { DraftFigures } from '../../../lib/narrative/draft';
import { readDocx } from '../../../lib/narrative/read-docx';
import draftVi from '../../../lib/text/messages/vi/draft.json';
import { createSay } from '../../../lib/text/say';
import { flowSet } from '../narrative/drafted';
import { documentXml, p, r, tbl, tc, tr } from '../narrative/word-file';

const xml = (text: string): Document => new DOMParser().parseFromString(text, 'application/xml');
const by = { author: 'Soát Một Cửa', initials: 'SMC', at: '2023-06-15T08:00:00' };
const figures: DraftFigures = {
  unit: 'UBND xã Xuân Du',
  period: { from: '2023-03-15', to: '2023-06-14' },
  own: flowSet({ online: 4953, direct: 700, postal: 18, carriedOver: 99, early: 4970, onTime: 640, late: 15, inTime: 120, overdue: 25 }),
};

interface Filled extends FilledTemplate {
  lines: string[];
  document: Document;
  said: Document;
}

function filled(body: string, provenance = false): Filled {
  const document = xml(documentXml(body));
  const said = xml(plainComments);
  const reading = readDocx({ document });
  const result = fillTemplate(
    { document, comments: said, reading },
    figures,
    provenance ? { provenance: { say: createSay(draftVi), by } } : {},
  );
  const { report } = readDocx({ document });
  const lines = report.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.join(' | ')).join(' / '),
  );
  return { ...result, lines, document, said };
}

const runsOf = (document: Document): { text: string; bold: boolean }[] =>
  [...document.getElementsByTagName('w:r')].map((run) => ({
    text: run.getElementsByTagName('w:t')[0]?.textContent ?? '',
    bold: run.getElementsByTagName('w:b').length > 0,
  }));

describe('a template of the office', () => {
  it('slots are written in the looks of their place, though Word has cut them into several runs', () => {
    const { lines, document } = filled(
      p(`${r('Đã giải quyết ')}${r('{{đã ', '<w:b/>')}${r('giải')}${r(' quyết}}', '<w:i/>')}${r(' hồ sơ.')}`),
    );
    expect(lines).toEqual(['Đã giải quyết 5.625 hồ sơ.']);
    expect(runsOf(document).filter(({ bold }) => bold)).toEqual([{ text: '5.625', bold: true }]);
  });

  it('several slots and conditions in one line', () => {
    const text = 'Quá hạn {{nếu quá hạn > 0}}{{quá hạn}} hồ sơ ({{tỷ lệ quá hạn}}){{còn lại}}không có{{hết}}; đang {{đang giải quyết}}.';
    expect(filled(p(r(text))).lines).toEqual(['Quá hạn 15 hồ sơ (0,27%); đang 145.']);
  });

  it('paragraphs under a condition that does not hold are gone, and so are the lines of the conditions', () => {
    const body = ['trước', '{{nếu quá hạn = 0}}', 'không quá hạn', '{{còn lại}}', 'có {{quá hạn}}', '{{hết}}', '', 'sau'].map((text) =>
      p(r(text)),
    );
    expect(filled(body.join('')).lines).toEqual(['trước', 'có 15', '', 'sau']);
  });

  it('cells of a table are filled and stay cells', () => {
    const body = tbl(
      tr(tc(p(r('Trực tuyến'))), tc(p(r('{{trực tuyến}}')))),
      tr(tc(p(r('{{nếu quá hạn = 0}}không{{hết}}'))), tc(p(r('{{quá hạn}}')))),
    );
    const { lines, document } = filled(body);
    expect(lines.join(' ')).toContain('4.953');
    expect(lines.join(' ')).toContain('15');
    expect(lines.join(' ')).not.toContain('không');
    expect(document.getElementsByTagName('w:tc')).toHaveLength(4);
    for (const cell of document.getElementsByTagName('w:tc')) expect(cell.getElementsByTagName('w:p').length).toBeGreaterThan(0);
  });

  it('what is not known is dots, what is misspelt stays, and both are named', () => {
    const { lines, draft } = filled(p(r('{{thanh toán trực tuyến}} {{đã giai quyết xong}}')));
    expect(lines).toEqual([`${'…'.repeat(4)} {{đã giai quyết xong}}`]);
    expect(draft.missing).toHaveLength(1);
    expect(draft.unknown).toHaveLength(1);
  });

  it('on demand every figure bears a comment, and nothing else changes', () => {
    const body = p(r('Có {{đã giải quyết}} + {{đang giải quyết}} = {{tổng tiếp nhận}} hồ sơ của {{đơn vị}}'));
    const { lines, document, said, comments } = filled(body, true);
    expect(lines).toEqual(['Có 5.625 + 145 = 5.770 hồ sơ của UBND xã Xuân Du']);
    expect(comments).toBe(3);
    expect(document.getElementsByTagName('w:commentRangeStart')).toHaveLength(3);
    expect(document.getElementsByTagName('w:commentReference')).toHaveLength(3);
    expect(said.documentElement.textContent).toContain('Chỗ điền: đang giải quyết');
  });

  it('a file without slots stays as it is', () => {
    const body = p(`${r('Không có chỗ ')}${r('điền', '<w:b/>')}`) + tbl(tr(tc(p(r('a')))));
    const before = xml(documentXml(body)).documentElement.outerHTML;
    expect(filled(body).document.documentElement.outerHTML).toBe(before);
  });
});

import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { cpsFormulas } from '../../contents/vendor-figures';
import { openFigures, type TextRow } from '../../page';
import { spannedHeaders } from '../spanned-headers';

/** A print view that a word processor's template made: the two heads of a letter, the title, the table with a paragraph in every cell, the place for signing. */
const { mount, labelHeader, tree, leaves, rows, total } = openFigures(contentsG['word-print']);
document.head.append(
  el(
    'style',
    {},
    '.WordSection1{width:1300px;font-family:"Times New Roman",serif} .MsoNormal{margin:2pt 0;font-size:11pt} .MsoNormalTable{border-collapse:collapse} .co-vien td{border:solid windowtext 1pt;padding:0 4pt}',
  ),
);

const paragraph = (text: string, bold = false): HTMLElement =>
  el(
    'p',
    { class: 'MsoNormal', align: 'center', style: 'text-align:center' },
    bold ? el('b', {}, el('span', { lang: 'VI' }, text)) : el('span', { lang: 'VI' }, text),
  );
const nameParagraph = (text: string): HTMLElement => el('p', { class: 'MsoNormal' }, el('span', { lang: 'VI' }, text));

const letterHead = el(
  'table',
  { class: 'MsoNormalTable', border: '0', width: '100%' },
  el(
    'tbody',
    {},
    el(
      'tr',
      {},
      el('td', { width: '40%' }, paragraph('UBND TỈNH'), paragraph('VĂN PHÒNG', true), paragraph('Số: 112/BC-VP')),
      el(
        'td',
        { width: '60%' },
        paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
        paragraph('Độc lập - Tự do - Hạnh phúc', true),
        paragraph('Ngày 05 tháng 4 năm 2026'),
      ),
    ),
  ),
);
const cell = (child: HTMLElement): HTMLElement => el('td', { valign: 'top' }, child);
const rowOf = (row: TextRow, bold = false): HTMLElement =>
  el(
    'tr',
    {},
    cell(paragraph(bold ? '' : (row['id'] ?? ''))),
    cell(bold ? paragraph(row['label'] ?? '', true) : nameParagraph(row['label'] ?? '')),
    ...leaves.map(({ key }) => cell(paragraph(row[key] ?? '', bold))),
  );
const main = el(
  'table',
  { class: 'MsoNormalTable co-vien', border: '1', cellspacing: '0', cellpadding: '0' },
  el(
    'tbody',
    {},
    ...spannedHeaders(tree, ['STT', labelHeader], (text, attributes) => el('td', { ...attributes, valign: 'top' }, paragraph(text, true))),
    el('tr', {}, ...cpsFormulas.map((formula) => cell(paragraph(formula)))),
    ...rows.map((row) => rowOf(row)),
    rowOf(total, true),
  ),
);
const signatures = el(
  'table',
  { class: 'MsoNormalTable', border: '0', width: '100%' },
  el(
    'tbody',
    {},
    el(
      'tr',
      {},
      el('td', { width: '50%' }, paragraph('NGƯỜI LẬP BIỂU', true), paragraph('(Ký, ghi rõ họ tên)')),
      el('td', {}, paragraph('CHÁNH VĂN PHÒNG', true), paragraph('(Ký, đóng dấu)')),
    ),
  ),
);
mount.append(
  el(
    'div',
    { class: 'WordSection1' },
    letterHead,
    paragraph('BÁO CÁO', true),
    paragraph('Tình hình giải quyết thủ tục hành chính quý I năm 2026', true),
    main,
    el('p', { class: 'MsoNormal' }, '\u00a0'),
    signatures,
  ),
);

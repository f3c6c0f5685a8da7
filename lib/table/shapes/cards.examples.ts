/** A page, and the texts of the grid row by row; a value that a record does not show is "·". Undefined: not read. */
export interface RecordExample {
  name: string;
  html: string;
  rows: readonly (readonly string[])[] | undefined;
}

const A = 'H56.01-261120-0015';
const B = 'H56.01-261118-0064';
const C = 'H56.01-261117-0002';

export const examples: readonly RecordExample[] = [
  {
    name: 'cards with label and value',
    html: `<div class="list"><div class="card"><div><span>Mã hồ sơ</span><span>${A}</span></div><div><span>Chủ hồ sơ</span><span>Nguyễn A</span></div></div>
<div class="card late"><div><span>Mã hồ sơ</span><span>${B}</span></div><div><span>Chủ hồ sơ</span><span>Trần B</span></div></div></div>`,
    rows: [
      ['Mã hồ sơ', 'Chủ hồ sơ'],
      [A, 'Nguyễn A'],
      [B, 'Trần B'],
    ],
  },
  {
    name: 'lines of text, one of them missing',
    html: `<ul><li><p>Mã hồ sơ: ${A}</p><p>Chủ hồ sơ: Nguyễn A</p><p>Hẹn trả: 30/11/2026</p></li><li><p>Mã hồ sơ: ${B}</p><p>Hẹn trả: 01/12/2026</p></li></ul>`,
    rows: [
      ['Mã hồ sơ', 'Chủ hồ sơ', 'Hẹn trả'],
      [A, 'Nguyễn A', '30/11/2026'],
      [B, '·', '01/12/2026'],
    ],
  },
  {
    name: 'OpenCPS 1: rows of label and value columns',
    html: [A, B]
      .map(
        (code) =>
          `<div class="lfr-row"><div class="row-fluid"><div class="span5">Mã tiếp nhận</div><div class="span7">${code}</div></div><div class="row-fluid"><div class="span5">Ngày tiếp nhận</div><div class="span7">20/11/2026</div></div></div>`,
      )
      .join(''),
    rows: [
      ['Mã tiếp nhận', 'Ngày tiếp nhận'],
      [A, '20/11/2026'],
      [B, '20/11/2026'],
    ],
  },
  {
    name: 'a small table per record',
    html: [A, B, C]
      .map((code) => `<table><tr><td>Mã hồ sơ:</td><td>${code}</td></tr><tr><td>Trạng thái:</td><td>Đang xử lý</td></tr></table>`)
      .join(''),
    rows: [
      ['Mã hồ sơ', 'Trạng thái'],
      [A, 'Đang xử lý'],
      [B, 'Đang xử lý'],
      [C, 'Đang xử lý'],
    ],
  },
  {
    name: 'three cards in a row, the last row not full',
    html: `<div class="page"><div class="row">${[A, B, C].map((code) => `<div class="col"><dl><dt>Mã hồ sơ</dt><dd>${code}</dd><dt>Lĩnh vực</dt><dd>Đất đai</dd></dl></div>`).join('')}</div><div class="row"><div class="col"><dl><dt>Mã hồ sơ</dt><dd>H56.01-261101-0001</dd><dt>Lĩnh vực</dt><dd>Hộ tịch</dd></dl></div></div></div>`,
    rows: [
      ['Mã hồ sơ', 'Lĩnh vực'],
      [A, 'Đất đai'],
      [B, 'Đất đai'],
      [C, 'Đất đai'],
      ['H56.01-261101-0001', 'Hộ tịch'],
    ],
  },
  {
    name: 'code as a heading and state as a badge, without labels',
    html: [A, B]
      .map(
        (code, i) =>
          `<section class="item"><h4 class="title">${code}</h4><span class="badge b${i}">${i === 0 ? 'Đang xử lý' : 'Đã trả kết quả'}</span><p>Chủ hồ sơ: Nguyễn A</p><p>Ngày hẹn trả: 30/11/2026</p></section>`,
      )
      .join(''),
    rows: [
      ['Chủ hồ sơ', 'Ngày hẹn trả', 'Mã hồ sơ', 'Trạng thái'],
      ['Nguyễn A', '30/11/2026', A, 'Đang xử lý'],
      ['Nguyễn A', '30/11/2026', B, 'Đã trả kết quả'],
    ],
  },
  {
    name: 'a record without the label that all others have',
    html: `<div><article><p>Mã hồ sơ: ${A}</p><p>Chủ hồ sơ: X</p></article><article><p>Chủ hồ sơ: Y</p><p>Lĩnh vực: Đất đai</p></article><article><p>Mã hồ sơ: ${C}</p><p>Chủ hồ sơ: Z</p></article></div>`,
    rows: [
      ['Mã hồ sơ', 'Chủ hồ sơ', 'Lĩnh vực'],
      [A, 'X', '·'],
      ['·', 'Y', 'Đất đai'],
      [C, 'Z', '·'],
    ],
  },
  {
    name: 'two values under one label of a record',
    html: [A, B]
      .map(
        (code) =>
          `<div class="c"><p>Mã hồ sơ: ${code}</p><p>Ngày hẹn trả: 30/11/2026</p><p>Ngày hẹn trả: 05/12/2026</p><p>Chủ hồ sơ: X</p></div>`,
      )
      .join(''),
    rows: [
      ['Mã hồ sơ', 'Chủ hồ sơ'],
      [A, 'X'],
      [B, 'X'],
    ],
  },
  {
    name: 'records that lie flat beside each other',
    html: `<dl>${[A, B].map((code) => `<dt>Mã hồ sơ</dt><dd>${code}</dd><dt>Chủ hồ sơ</dt><dd>X</dd>`).join('')}</dl>`,
    rows: undefined,
  },
  { name: 'one block alone', html: `<div><p>Mã hồ sơ: ${A}</p><p>Chủ hồ sơ: X</p></div>`, rows: undefined },
  {
    name: 'forms to search with',
    html: `<form><label for="a">Mã hồ sơ</label><input id="a" value="${A}"><label for="b">Chủ hồ sơ</label><input id="b"></form><form><label for="c">Mã hồ sơ</label><input id="c"><label for="d">Chủ hồ sơ</label><input id="d"></form>`,
    rows: undefined,
  },
];

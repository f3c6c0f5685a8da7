// @vitest-environment happy-dom
import '../../fixed-seed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from './records';
import { readWholePage } from '../../read-whole-page';

interface Dossier {
  code: string;
  /** By label, in the order of the page; absent where the record does not show it. */
  shown: readonly (readonly [label: string, text: string])[];
}

/** What a label means, and how its text is read. */
const labels: Readonly<Record<string, readonly [field: string, texts: readonly (readonly [string, string])[]]>> = {
  'Tên thủ tục': [
    'procedure',
    [
      ['Khai sinh', 'Khai sinh'],
      ['Cấp phép xây dựng, nhà ở', 'Cấp phép xây dựng, nhà ở'],
    ],
  ],
  'Chủ hồ sơ': [
    'owner',
    [
      ['Nguyễn Văn A', 'Nguyễn Văn A'],
      ['Công ty TNHH B (VIỆT NAM)', 'Công ty TNHH B (VIỆT NAM)'],
    ],
  ],
  'Ngày tiếp nhận': [
    'received',
    [
      ['20/11/2026 10:15', '2026-11-20T10:15:00'],
      ['10:15, 20/11/2026', '2026-11-20T10:15:00'],
      ['5/4/2026', '2026-04-05'],
    ],
  ],
  'Ngày hẹn trả': [
    'due',
    [
      ['30/11/2026', '2026-11-30'],
      ['17:00:00 30/11/2026', '2026-11-30T17:00:00'],
    ],
  ],
  'Trạng thái': [
    'state',
    [
      ['Đang xử lý', 'processing'],
      ['Đã trả kết quả', 'returnedToCitizen'],
    ],
  ],
  'Lĩnh vực': [
    'fieldName',
    [
      ['Đất đai', 'Đất đai'],
      ['Hộ tịch', 'Hộ tịch'],
    ],
  ],
  'Số tờ bản đồ': [
    'Số tờ bản đồ',
    [
      ['12', '12'],
      ['7', '7'],
    ],
  ],
};
const readAs = new Map(Object.values(labels).flatMap(([, texts]) => texts.map(([text, value]) => [text, value] as const)));

const dossier = (at: number) =>
  fc
    .shuffledSubarray(Object.keys(labels), { minLength: 2 })
    .chain((own) => fc.tuple(...own.map((label) => fc.constantFrom(...labels[label]![1]).map(([text]) => [label, text] as const))))
    .map((shown): Dossier => ({ code: `H56.01-261120-${1000 + at}`, shown }));
const dossiers = fc.integer({ min: 2, max: 6 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => dossier(at))));

type Draw = (label: string, text: string) => string;
/** One record: its values one after the other, in a block that surrounds them. */
const styles: Readonly<Record<string, readonly [Draw, (inner: string) => string]>> = {
  lines: [(l, t) => `<p>${l}: ${t}</p>`, (inner) => `<div class="card">${inner}</div>`],
  'lines parted by br': [(l, t) => `- ${l} : ${t}<br>`, (inner) => `<li>${inner}</li>`],
  spans: [(l, t) => `<div><span>${l}</span><span>${t}</span></div>`, (inner) => `<section>${inner}</section>`],
  'spans in one parent': [
    (l, t) => `<span class="l">${l}:</span> <span class="v">${t}</span> `,
    (inner) => `<div><div>${inner}</div></div>`,
  ],
  strong: [(l, t) => `<div><strong>${l}:</strong> ${t}</div>`, (inner) => `<article><a href="#">Xem</a>${inner}</article>`],
  dl: [(l, t) => `<dt>${l}</dt><dd>${t}</dd>`, (inner) => `<dl>${inner}</dl>`],
  columns: [
    (l, t) => `<div class="row"><div class="col-4">${l}</div><div class="col-8">${t}</div></div>`,
    (inner) => `<div class="item">${inner}</div>`,
  ],
  'small tables': [(l, t) => `<tr><td>${l}</td><td>${t}</td></tr>`, (inner) => `<table><tbody>${inner}</tbody></table>`],
  printed: [(l, t) => `<div data-label="${l}">${t}</div>`, (inner) => `<div class="tr">${inner}<button>Chi tiết</button></div>`],
};

const spaced = (html: string, hard: boolean): string => (hard ? html.replace(/: /g, ':\u00a0').replace(/>(?=\p{L})/gu, '>\u00a0') : html);

describe('random records, drawn in every way', () => {
  test.each(Object.keys(styles))('%s: read as they are, or not at all', (style) => {
    const [draw, around] = styles[style]!;
    fc.assert(
      fc.property(dossiers, fc.boolean(), fc.boolean(), (list, decomposed, hard) => {
        const blocks = list.map(({ code, shown }) =>
          around([['Mã hồ sơ', code] as const, ...shown].map(([label, text]) => draw(label, text)).join('')),
        );
        const html = spaced(`<h1>Danh sách hồ sơ</h1><div class="list">${blocks.join('\n')}</div><footer>Trang 1 / 3</footer>`, hard);
        const read = readRecords(document, decomposed ? html.normalize('NFD') : html);
        expect(read).toEqual(
          list.map(({ code, shown }) => ({
            code,
            ...Object.fromEntries(shown.map(([label, text]) => [labels[label]![0], readAs.get(text)])),
          })),
        );
      }),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  });
});

describe('random single records', () => {
  test.each(Object.keys(styles))('%s', (style) => {
    const [draw, around] = styles[style]!;
    fc.assert(
      fc.property(dossier(0), ({ code, shown }) => {
        document.body.innerHTML = `<main><h2>Chi tiết hồ sơ</h2>${around([['Mã hồ sơ', code] as const, ...shown].map(([label, text]) => draw(label, text)).join(''))}</main>`;
        const page = readWholePage(document);
        const known = shown.filter(([label]) => label !== 'Số tờ bản đồ');
        if (known.length < 3) {
          expect(page.kind).not.toBe('list');
          return;
        }
        const values =
          page.kind === 'detail'
            ? Object.fromEntries(
                Object.entries(page.row.values).map(([field, value]) => [field, value.moment ?? value.state ?? value.text]),
              )
            : page.kind;
        expect(values).toEqual({ code, ...Object.fromEntries(known.map(([label, text]) => [labels[label]![0], readAs.get(text)])) });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  });
});

describe('random two-row records', () => {
  test('what stands in the second row belongs to the record above', () => {
    fc.assert(
      fc.property(
        dossiers,
        fc.constantFrom('lines', 'spans', 'dl', 'strong'),
        fc.constantFrom('hanging', 'opened', 'groups'),
        (list, style, how) => {
          const [draw] = styles[style]!;
          const rows = list.map(({ code, shown }, i) => {
            const inner = shown.map(([label, text]) => draw(label, text)).join('');
            const detail = style === 'dl' ? `<dl>${inner}</dl>` : inner;
            if (how === 'hanging')
              return `<tr><td rowspan="2">${i + 1}</td><td>${code}</td><td>x</td></tr><tr><td colspan="2">${detail}</td></tr>`;
            const both = `<tr><td>${i + 1}</td><td>${code}</td><td>x</td></tr><tr${how === 'opened' ? ' class="expanded-row"' : ''}><td colspan="3">${detail}</td></tr>`;
            return how === 'groups' ? `<tbody>${both}</tbody>` : both;
          });
          const body = how === 'groups' ? rows.join('') : `<tbody>${rows.join('')}</tbody>`;
          const read = readRecords(document, `<table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Ghi chú</th></tr></thead>${body}</table>`);
          expect(read).toEqual(
            list.map(({ code, shown }, i) => ({
              ordinal: String(i + 1),
              code,
              note: 'x',
              ...Object.fromEntries(shown.map(([label, text]) => [labels[label]![0], readAs.get(text)])),
            })),
          );
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { resolveLabelledFigures, type FormToken } from '../../../lib/fill/labelled-figures';
import { phrases } from '../../../lib/vocabulary/worded-column';

/** `#` a heading, `[]` a box; `[name]` a box the page names; anything else a line of text. */
function tokens(text: string): FormToken[] {
  let box = 0;
  return text
    .trim()
    .split('\n')
    .flatMap((line): FormToken[] => {
      const words = line.trim();
      const named = /^\[(.+)\]$/.exec(words);
      if (named) return [{ kind: 'box', box: box++, named: named[1]! }];
      const title = words.startsWith('# ');
      const boxes = words.match(/\[\]/g) ?? [];
      const label = words.replaceAll('[]', '').replace(/^# /, '').trim();
      return [
        ...(label === '' ? [] : [{ kind: 'text' as const, text: label, title }]),
        ...boxes.map((): FormToken => ({ kind: 'box', box: box++ })),
      ];
    });
}

const meanings = (text: string): (string | undefined)[] =>
  resolveLabelledFigures(tokens(text)).map(({ indicator, unresolved }) => indicator ?? unresolved);

describe('what the boxes of a form want', () => {
  it('a label that says all, whatever its number, unit and signs', () => {
    expect(
      meanings(`
        1. Số kỳ trước chuyển qua (hồ sơ): []
        2) Số hồ sơ đã giải quyết * []
        [Số hồ sơ đang giải quyết:]
        - Tổng số trễ hạn (*) []`),
    ).toEqual(['carriedOver', 'resolved.total', 'pending.total', 'late.total']);
  });

  it('a heading tells what the words under it mean', () => {
    expect(
      meanings(`
        # Số lượng hồ sơ đã giải quyết
        Tổng số []
        Trước hạn []
        Đúng hạn []
        Quá hạn []
        # Số lượng hồ sơ đang giải quyết
        Tổng số []
        Trong hạn []
        Quá hạn []`),
    ).toEqual([
      'resolved.total',
      'resolved.early',
      'resolved.onTime',
      'resolved.late',
      'pending.total',
      'pending.inTime',
      'pending.overdue',
    ]);
  });

  it('so do "trong đó" and a number one level deeper', () => {
    expect(
      meanings(`
        Số hồ sơ đã giải quyết []
        Trong đó:
        - Trước hạn []
        - Đúng hạn []
        - Quá hạn []
        Số hồ sơ đang giải quyết []
        Trong đó: Quá hạn []`),
    ).toEqual(['resolved.total', 'resolved.early', 'resolved.onTime', 'resolved.late', 'pending.total', 'pending.overdue']);
    expect(
      meanings(`
        1 Số hồ sơ đã giải quyết []
        1.1 Quá hạn []
        2 Số hồ sơ đang giải quyết []
        2.1 Quá hạn []`),
    ).toEqual(['resolved.total', 'resolved.late', 'pending.total', 'pending.overdue']);
  });

  it('two boxes behind one label are left alone, and so is a box without a label', () => {
    expect(meanings('Số hồ sơ đã giải quyết [] []\nSố hồ sơ đang giải quyết []')).toEqual(['ambiguous', 'pending.total']);
    expect(meanings('[]\nSố hồ sơ đang giải quyết []')).toEqual(['pending.total']);
  });

  it('a label twice in one section is refused, in two sections it is not', () => {
    const three = 'Số kỳ trước chuyển qua []\nSố hồ sơ đã giải quyết []\n';
    expect(meanings(`${three}Số hồ sơ đã giải quyết []`)).toEqual(['carriedOver', 'ambiguous', 'ambiguous']);
    const sections = resolveLabelledFigures(tokens(`# Đất đai\n${three}# Hộ tịch\n${three}`));
    expect(sections.map(({ section, indicator }) => `${section}: ${indicator}`)).toEqual([
      'Đất đai: carriedOver',
      'Đất đai: resolved.total',
      'Hộ tịch: carriedOver',
      'Hộ tịch: resolved.total',
    ]);
  });

  it('words that nobody knows are no figures', () => {
    expect(meanings('Người lập biểu []\nSố điện thoại []')).toEqual(['unknown', 'unknown']);
  });
});

const BOX = (box: number, more: Omit<Extract<FormToken, { kind: 'box' }>, 'kind' | 'box'> = {}): FormToken => ({
  kind: 'box',
  box,
  ...more,
});
const TEXT = (text: string, title = false): FormToken => ({ kind: 'text', text, title });
const read = (form: readonly FormToken[]): unknown[] =>
  resolveLabelledFigures(form, phrases).map(({ section, indicator }) => [section, indicator]);

describe('labels that stand elsewhere', () => {
  it('blocks of the same boxes are about the words before each', () => {
    const block = (name: string, first: number): FormToken[] => [
      TEXT(name),
      TEXT('Đã giải quyết quá hạn'),
      BOX(first),
      TEXT('hồ sơ'),
      TEXT('Đang giải quyết quá hạn'),
      BOX(first + 1),
    ];
    expect(read([...block('Lĩnh vực: Hộ tịch', 0), ...block('Đất đai', 2)])).toEqual([
      ['Hộ tịch', 'resolved.late'],
      ['Hộ tịch', 'pending.overdue'],
      ['Đất đai', 'resolved.late'],
      ['Đất đai', 'pending.overdue'],
    ]);
  });

  it('blocks of the same name are told apart by nothing: none of their boxes is known', () => {
    const block = (first: number): FormToken[] => [TEXT('Hộ tịch'), TEXT('Đã giải quyết'), BOX(first)];
    expect(read([...block(0), ...block(1)])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('a name that says the row too, in either order', () => {
    const named = (...parts: string[]): Parameters<typeof BOX>[1] => ({ named: parts.join(' - '), parts });
    expect(
      read([
        BOX(0, named('Hộ tịch', 'Đã giải quyết', 'Quá hạn')),
        BOX(1, named('Đang giải quyết', 'Hộ tịch')),
        BOX(2, named('Trong kỳ', 'Trực tuyến')),
      ]),
    ).toEqual([
      ['Hộ tịch', 'resolved.late'],
      ['Hộ tịch', 'pending.total'],
      [undefined, 'received.online'],
    ]);
  });

  it('what an empty box shows, unless a label before it is known', () => {
    expect(read([TEXT('Hộ tịch', true), BOX(0, { hint: 'Đã giải quyết' }), TEXT('Đang giải quyết'), BOX(1, { hint: 'Đã xử lý' })])).toEqual(
      [
        ['Hộ tịch', 'resolved.total'],
        ['Hộ tịch', 'pending.total'],
      ],
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameResolver, suggestNames, type NameLink } from '../../../../lib/report/rollup-names';
import { openNames } from '../../../../lib/report/rollup-open-names';

const link = (from: string, to: string): NameLink => ({ kind: 'unit', from, to, at: '2026-01-01' });

describe('what a name means', () => {
  it('is followed from link to link, in any spelling, and of its own kind only', () => {
    const of = nameResolver('unit', [link('Xã A', 'Xã B'), link('xã b', 'Xã C'), { ...link('Xã C', 'Hộ tịch'), kind: 'field' }]);
    expect([of('XÃ A'), of('Xã  B '), of('Xã D')]).toEqual(['Xã C', 'Xã C', 'Xã D']);
  });

  it('property: a circle of links ends', () => {
    const name = fc.constantFrom('Xã A', 'Xã B', 'Xã C', 'Xã D');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 8 }), name, (pairs, start) => {
        expect(
          nameResolver(
            'unit',
            pairs.map(([from, to]) => link(from, to)),
          )(start),
        ).toMatch(/^Xã [A-D]$/);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe('names it may mean', () => {
  it.each([
    ['UBND xã Xuân Du', 'Xã Xuân Du', 'office'],
    ['Trung tâm Phục vụ hành chính công xã Xuân Du', 'Uỷ ban nhân dân xã Xuân Du', 'office'],
    ['Bộ phận Một cửa phường Ba Đình', 'Phường Ba Đình', 'office'],
    ['Xã Xuân Dư', 'Xã Xuân Du', 'tones'],
    ['UBND xã Xuân Dư', 'Xã Xuân Du', 'tones'],
    ['Xã Phú Nhuân', 'Xã Phú Nhuận', 'tones'],
    ['Xã Hợp Tiếnn', 'Xã Hợp Tiến', 'slip'],
  ] as const)('%s → %s (%s)', (name, known, why) => {
    expect(suggestNames('unit', name, ['Xã Đông', known])).toEqual([{ name: known, why }]);
  });

  it.each([
    ['Phường 1', 'Phường 2'],
    ['Xã An', 'Phường An'],
    ['Xã An', 'Xã Ân Thi'],
    ['Xã Tân Lập 1', 'Xã Tân Lập 2'],
    ['', 'Xã An'],
  ])('%s is not taken for %s', (name, known) => expect(suggestNames('unit', name, [known])).toEqual([]));

  it('a name that is the same is no suggestion', () => {
    expect(suggestNames('field', 'Hộ tịch', ['hộ  tịch', 'HỘ TỊCH'])).toEqual([]);
  });

  it('a unit that need not report is asked about; units still waited for come first', () => {
    const expected = ['Xã Xuân Du', 'UBND xã Xuân Dư', 'Xã An'];
    const open = openNames({ units: ['Xã Xuân Du', 'Trung tâm PVHCC xã Xuân Dư', 'Sở Y'], expected, rowsAre: 'field', labels: [] });
    expect(open.map(({ name, unexpected, suggestions }) => [name, unexpected, suggestions.map((one) => one.name)])).toEqual([
      ['Trung tâm PVHCC xã Xuân Dư', true, ['UBND xã Xuân Dư', 'Xã Xuân Du']],
      ['Sở Y', true, []],
    ]);
  });

  it('of two lĩnh vực alike the rarer one is asked about', () => {
    const labels = [['Chứng thực'], ['Chứng thực'], ['Chứng thưc', 'Đất đai']];
    expect(openNames({ units: [], expected: [], rowsAre: 'field', labels })).toEqual([
      { kind: 'field', name: 'Chứng thưc', suggestions: [{ name: 'Chứng thực', why: 'tones' }] },
    ]);
  });
});

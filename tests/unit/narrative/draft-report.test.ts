import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { reportOfDraft, type DraftedReport, type DraftFigures } from '../../../lib/narrative/draft';
import { draftReport } from '../../../lib/narrative/draft-report';
import { draftTemplates } from '../../../lib/narrative/template-registry';
import { draftFigures, flowSet, setOf, type Flow } from './drafted';

const flow: Flow = { online: 4953, direct: 700, postal: 18, carriedOver: 99, early: 4970, onTime: 640, late: 15, inTime: 120, overdue: 25 };
const quarter = { from: '2023-03-15', to: '2023-06-14' };
const figures: DraftFigures = { unit: 'UBND xã Xuân Du', period: quarter, own: flowSet(flow) };

const draft = (texts: readonly string[], more: Partial<DraftFigures> = {}): DraftedReport =>
  draftReport({ blocks: texts.map((text) => ({ kind: 'paragraph', text })) }, { ...figures, ...more });
const linesOf = (drafted: DraftedReport): string[] =>
  reportOfDraft(drafted).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
const line = (text: string, more: Partial<DraftFigures> = {}): string => linesOf(draft([text], more)).join('\n');

describe('slots', () => {
  test.each([
    ['{{đã giải quyết}} hồ sơ', '5.625 hồ sơ'],
    ['{{tổng tiếp nhận}} = {{mới tiếp nhận}} + {{kỳ trước chuyển qua}}', '5.770 = 5.671 + 99'],
    ['{{ Đang Giải Quyết }}', '145'],
    ['{{trước và đúng hạn}} ({{tỷ lệ trước và đúng hạn}})', '5.610 (99,73%)'],
    ['{{đơn vị đầy đủ}}; {{đơn vị in hoa}}', 'Ủy ban nhân dân xã Xuân Du; ỦY BAN NHÂN DÂN XÃ XUÂN DU'],
    ['{{kỳ}}; {{kỳ in hoa}}; {{từ ngày}} – {{đến ngày}}', 'quý II/2023; QUÝ II/2023; 15/03/2023 – 14/06/2023'],
    ['{{bằng chữ: quá hạn}} hồ sơ', 'mười lăm hồ sơ'],
    ['{{tỷ lệ quá hạn}}'.normalize('NFD'), '0,27%'],
  ])('%s', (template, text) => expect(line(template)).toBe(text));

  it('small counts have two digits, none has one', () => {
    expect(line('{{quá hạn}} {{đang quá hạn}}', { own: flowSet({ ...flow, late: 2, overdue: 0 }) })).toBe('02 0');
  });

  it('what is not known is dots and is named once, with the reason', () => {
    const drafted = draft(['{{thanh toán trực tuyến}} / {{thanh toán trực tuyến}}', '{{đã giải quyết @ cấp xã}} {{nơi nhận}}']);
    expect(linesOf(drafted)).toEqual(['………… / …………'.replaceAll('…………', '…'.repeat(4)), `${'…'.repeat(4)} ${'…'.repeat(8)}`]);
    expect(drafted.missing.map(({ slot }) => slot)).toEqual(['thanh toán trực tuyến', 'đã giải quyết @ cấp xã', 'nơi nhận']);
    expect(drafted.blocks[0]?.runs[0]).toMatchObject({ blank: true });
  });

  it('a name that means nothing stays as it is and is named', () => {
    const drafted = draft(['{{đã giải quyêt xong}} {{nếu gì đó}}']);
    expect(linesOf(drafted)).toEqual(['{{đã giải quyêt xong}} {{nếu gì đó}}']);
    expect(drafted.unknown.map(({ slot }) => slot)).toEqual(['đã giải quyêt xong', 'nếu gì đó']);
  });

  it('figures that contradict each other are not written, others are', () => {
    const own = new Map([...flowSet(flow), ...setOf({ 'resolved.total': 5600 })]);
    const drafted = draft(['{{đã giải quyết}} {{trực tuyến}} {{quá hạn}}'], { own });
    expect(linesOf(drafted)[0]).toBe('…… 4.953 ……'.replaceAll('……', '…'.repeat(4)));
    expect(drafted.missing.map(({ why }) => why.id)).toEqual(['draft.missing.contradicting', 'draft.missing.contradicting']);
  });

  it('a whole that is not the sum of its levels is not written', () => {
    const levels = { province: flowSet({ ...flow, early: 1, late: 1 }), commune: flowSet({ ...flow, late: 0 }) };
    const drafted = draft(['{{quá hạn}} {{quá hạn @ cấp xã}}'], { levels });
    expect(drafted.missing).toHaveLength(2);
  });

  it('where figures are computed their provenance says from which', () => {
    const [run] = draft(['{{mới tiếp nhận}}']).blocks[0]!.runs;
    expect(run?.provenance?.from.map(({ indicator, figure }) => [indicator, figure.value])).toEqual([
      ['received.online', 4953],
      ['received.directOrPostal', 718],
    ]);
    expect(run?.provenance?.formula?.id).toBe('draft.formula.sum');
  });
});

describe('conditions', () => {
  test.each([
    ['{{nếu quá hạn > 0}}có {{quá hạn}}{{còn lại}}không{{hết}}', 'có 15'],
    ['{{nếu quá hạn = 0}}không{{còn lại}}có{{hết}}', 'có'],
    ['A{{nếu biết thanh toán trực tuyến}} B{{hết}} C', 'A C'],
    ['{{nếu không biết thanh toán trực tuyến}}chưa có số{{hết}}', 'chưa có số'],
    ['{{nếu biết trước hạn; biết đúng hạn}}{{trước hạn}} + {{đúng hạn}}{{còn lại}}{{trước và đúng hạn}}{{hết}}', '4.970 + 640'],
    ['{{nếu quá hạn > 10}}{{nếu quá hạn < 20}}vừa{{còn lại}}nhiều{{hết}}{{hết}}', 'vừa'],
  ])('%s', (template, text) => expect(line(template)).toBe(text));

  it('what nobody can decide is left out on both sides, and named', () => {
    const drafted = draft(['{{nếu chờ bổ sung > 0}}còn{{còn lại}}không còn{{hết}}']);
    expect(linesOf(drafted)).toEqual([]);
    expect(drafted.missing.map(({ slot }) => slot)).toEqual(['chờ bổ sung']);
  });

  it('a condition may hold over several paragraphs, which leave no empty lines', () => {
    const texts = ['trước', '{{nếu quá hạn = 0}}', 'không quá hạn', '{{còn lại}}', 'có quá hạn', '{{hết}}', '', 'sau'];
    expect(linesOf(draft(texts))).toEqual(['trước', 'có quá hạn', '', 'sau']);
  });

  it('parts that are left out ask for nothing', () => {
    expect(draft(['{{nếu quá hạn = 0}}{{nếu chờ bổ sung > 0}}{{thanh toán trực tuyến}}{{hết}}{{hết}}']).missing).toEqual([]);
  });

  test.each(['{{nếu quá hạn > 0}}mở', 'đóng{{hết}}', '{{còn lại}}'])('left open or never opened, it is named: %s', (text) => {
    expect(draft([text]).unknown).toHaveLength(1);
  });
});

describe('comparison', () => {
  const before = { period: { from: '2022-12-15', to: '2023-03-14' }, figures: flowSet({ ...flow, early: 4850, online: 4833 }) };
  test.each([
    [before, 'tăng 120 hồ sơ (2,18%) so với quý I/2023 (5.505 hồ sơ)'],
    [{ ...before, figures: flowSet(flow) }, 'bằng quý I/2023 (5.625 hồ sơ)'],
    [{ ...before, figures: setOf({ 'resolved.total': 0 }) }, 'tăng 5.625 hồ sơ so với quý I/2023 (0 hồ sơ)'],
  ])('with the period before', (then, text) => expect(line('{{so với kỳ trước: đã giải quyết}}', { before: then })).toBe(text));
});

describe('templates that come with the extension', () => {
  it.each(draftTemplates)('$id: every name means something, nothing is left open', (template) => {
    fc.assert(
      fc.property(draftFigures, (some) => {
        const drafted = draftReport(template, some);
        expect(drafted.unknown).toEqual([]);
        expect(linesOf(drafted).join('\n')).not.toMatch(/\{\{|\}\}|undefined|NaN|null|  /);
      }),
      { numRuns: 40 },
    );
  });

  it.each(draftTemplates)('$id: without any figure it claims nothing', (template) => {
    const drafted = draftReport(template, { unit: 'UBND xã A', period: quarter, own: new Map() });
    expect(
      linesOf(drafted)
        .join('\n')
        .replace(/\d{2}\/\d{2}\/\d{4}|II\/2023|^\d\./gm, ''),
    ).not.toMatch(/\d|không có|không tiếp nhận/i);
    expect(drafted.missing.length).toBeGreaterThan(5);
  });
});

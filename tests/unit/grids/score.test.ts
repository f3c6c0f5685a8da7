import { describe, expect, it } from 'vitest';
import type { ExpectedFigures, ExpectedList } from '../../grids/expected';
import type { Answer } from '../../grids/reader/answer';
import { scoreFigures } from '../../grids/score/score-figures';
import { scoreList } from '../../grids/score/score-list';

const list: ExpectedList = {
  kind: 'list',
  headers: { code: 'Mã hồ sơ', owner: 'Chủ hồ sơ', received: 'Ngày tiếp nhận', due: 'Ngày hẹn trả', state: 'Trạng thái' },
  rows: [
    {
      values: { code: 'H56.25.12-260102-0012', owner: 'Lê Thị An', received: '2026-01-03T08:15', due: '2026-01-20', state: 'Đang xử lý' },
      stateId: 'processing',
    },
    {
      values: {
        code: 'H56.25.12-260105-0014',
        owner: 'Bùi Văn Nam',
        received: '2026-01-06T09:00',
        due: '2026-01-30',
        state: 'Đã trả kết quả',
      },
      stateId: 'returnedToCitizen',
    },
  ],
};
const allOfList = { rows: new Set(list.rows.map(({ values }) => values['code'] ?? '')), columns: new Set(Object.keys(list.headers)) };

const firstRow = {
  ordinal: { text: '1' },
  code: { text: 'H56.25.12-260102-0012' },
  owner: { text: 'Lê  Thị An' },
  received: { text: '03/01/2026 08:15', moment: '2026-01-03T08:15:00' },
  due: { text: '20/01/2026', moment: '2026-01-20' },
  state: { text: 'Đang xử lý', state: 'processing' },
};

const scored = (rows: Extract<Answer, { kind: 'list' }>['rows']): string => {
  const { rowsFound, cellsExact, cellsAsked, wrong, unread } = scoreList(list, allOfList, { kind: 'list', rows, notUnderstood: [] });
  return `rows ${rowsFound}, exact ${cellsExact}/${cellsAsked}, wrong ${wrong.length}, unread ${unread}`;
};

describe('score of a list', () => {
  it('counts exact cells, and what is not read as unread', () => {
    expect(scored([firstRow])).toBe('rows 1, exact 5/10, wrong 0, unread 5');
  });

  it('takes no code and no understood date as unread, not as wrong', () => {
    const { code, ...rest } = firstRow;
    expect(code.text).not.toBe('');
    expect(scored([{ ...rest, due: { text: '20/01/2026' } }])).toBe('rows 1, exact 3/10, wrong 0, unread 7');
  });

  it('takes dates that changed places as wrong', () => {
    expect(scored([{ ...firstRow, received: firstRow.due, due: firstRow.received }])).toBe('rows 1, exact 3/10, wrong 2, unread 5');
  });

  it('takes a column that the page does not have as wrong', () => {
    expect(scored([{ ...firstRow, handler: { text: 'Lê Thị An' } }])).toBe('rows 1, exact 5/10, wrong 1, unread 5');
  });

  it('takes either field where both are right, and holds a column that is not drawn to its value', () => {
    const either: ExpectedList = {
      kind: 'list',
      headers: { code: 'Mã hồ sơ', 'submitter|owner': 'Người nộp', state: 'Trạng thái' },
      rows: [{ values: { code: 'H1', 'submitter|owner': 'An', state: 'Đang xử lý' }, stateId: 'processing' }],
    };
    const asked = { rows: new Set(['H1']), columns: new Set(['code', 'submitter|owner']) };
    const { cellsExact, wrong } = scoreList(either, asked, {
      kind: 'list',
      rows: [{ code: { text: 'H1' }, owner: { text: 'An' }, state: { text: '03/01/2026' } }],
      notUnderstood: [],
    });
    expect([cellsExact, wrong.map(({ where }) => where)]).toEqual([2, ['H1 · state']]);
  });

  it('takes every value of a row read twice or of a row that is not there as wrong', () => {
    expect(scored([firstRow, firstRow])).toBe('rows 1, exact 5/10, wrong 5, unread 5');
    expect(scored([{ code: { text: 'Mã hồ sơ' }, owner: { text: 'Chủ hồ sơ' } }])).toBe('rows 0, exact 0/10, wrong 2, unread 10');
  });

  it('takes the state of another text, or another state of the same text, as wrong; a cut text as unread', () => {
    expect(scored([{ ...firstRow, state: { text: 'Đang xử lý', state: 'paused' } }])).toBe('rows 1, exact 4/10, wrong 1, unread 5');
    expect(scored([{ ...firstRow, owner: { text: 'Lê Thị', cut: true } }])).toBe('rows 1, exact 4/10, wrong 0, unread 6');
  });
});

describe('score of figures', () => {
  const figures: ExpectedFigures = {
    kind: 'figures',
    rows: {
      'Hộ tịch': { 'toResolve.total': 120, 'resolved.onTime|resolved.earlyOrOnTime': 100 },
      'Tổng số': { 'toResolve.total': 120, 'resolved.onTime|resolved.earlyOrOnTime': 100 },
    },
  };
  const asked = { rows: new Set(['Hộ tịch', 'Tổng số']), columns: new Set<string>() };

  it('holds each figure against its label and indicator', () => {
    const answer: Answer = {
      kind: 'figures',
      rows: [
        {
          label: 'Hộ tịch',
          cells: [
            ['toResolve.total', 120],
            ['resolved.earlyOrOnTime', 100],
          ],
        },
        {
          label: 'Tổng số',
          cells: [
            ['toResolve.total', 100],
            ['carriedOver', 20],
          ],
        },
        { label: '1', cells: [['toResolve.total', 2]] },
      ],
      notUnderstood: [],
    };
    const { cellsExact, cellsAsked, unread, wrong } = scoreFigures(figures, asked, answer);
    expect([cellsExact, cellsAsked, unread]).toEqual([2, 4, 1]);
    expect(wrong.map(({ where }) => where)).toEqual(['Tổng số · toResolve.total', 'Tổng số · carriedOver', 'thừa: 1 · toResolve.total']);
  });
});

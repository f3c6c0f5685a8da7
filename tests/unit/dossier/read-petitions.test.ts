import { describe, expect, test } from 'vitest';
import { readList } from '../../../lib/dossier/read-list';
import { isPetitionList, readPetitions } from '../../../lib/dossier/read-petitions';
import { toDossier } from '../../../lib/dossier/to-dossier';
import type { Grid, GridCell } from '../../../lib/table/grid';
import { understandTable } from '../../../lib/table/understand-table';
import { otherPetitionLabels, petitionFieldLabels, petitionStateLabels } from '../../../lib/vocabulary/petition-list';
import { fold } from '../../../lib/text/normalise';

/** A grid from its texts; a line break parts the lines of a cell. */
function gridOf(head: readonly string[], ...rows: readonly (readonly string[])[]): Grid {
  let nth = 0;
  const cell = (text: string, row: number, col: number, isHead: boolean): GridCell => {
    const lines = text.split('\n');
    const more = lines.length > 1 ? { lines } : {};
    return { text: lines.join(' '), nth: nth++, row, col, rowSpan: 1, colSpan: 1, head: isHead, ...more };
  };
  return {
    width: head.length,
    rows: [head, ...rows].map((cells, index) => ({
      index,
      section: index === 0 ? ('head' as const) : ('body' as const),
      cells: cells.map((text, col) => cell(text, index, col, index === 0)),
    })),
  };
}

function read(head: readonly string[], ...rows: readonly (readonly string[])[]) {
  const grid = gridOf(head, ...rows);
  const meaning = understandTable(grid);
  if (meaning.kind !== 'list') throw new Error(`read as ${meaning.kind}`);
  const list = readList(grid, meaning.columns, meaning.split);
  // Whatever its days: none of its rows is a dossier.
  for (const row of list.rows) expect(toDossier(row, 'https://a.gov.vn')).toBeUndefined();
  expect(isPetitionList(meaning.columns)).toBe(true);
  return readPetitions(grid, meaning.columns, list.rows);
}
const one = (head: readonly string[], ...cells: readonly string[]) => {
  const [petition] = read(head, cells).petitions;
  const { row: _row, ...told } = petition!;
  return told;
};

describe('a list of petitions', () => {
  test('by the labels of an online service', () => {
    expect(
      one(
        ['STT', 'Mã phản ánh', 'Người gửi', 'Nội dung phản ánh', 'Thời gian gửi', 'Hạn xử lý', 'Trạng thái'],
        '1',
        'PA-260302-001',
        'Nguyễn Thị Bịa',
        'Đề nghị niêm yết lệ phí',
        '02/03/2026 14:05',
        '23/03/2026 (Quá hạn 2 ngày)',
        'Đang xử lý',
      ),
    ).toEqual({
      code: 'PA-260302-001',
      sent: '2026-03-02T14:05:00',
      due: '2026-03-23',
      state: 'open',
      stateText: 'Đang xử lý',
      unclear: [],
    });
  });

  test('by the words of the rules on petitions', () => {
    const head = [
      'Mã PAKN',
      'Ngày tiếp nhận PAKN',
      'Ngày phân loại',
      'Ngày từ chối tiếp nhận',
      'Ngày yêu cầu bổ sung thông tin',
      'Ngày trả lời phản ánh, kiến nghị',
      'Ngày đăng tải công khai',
      'Tình trạng xử lý',
    ];
    expect(one(head, 'KN-7', '02/06/2023', '05/06/2023', '', '06/06/2023', '20/06/2023', '21/06/2023', 'Đã trả lời, công khai')).toEqual({
      code: 'KN-7',
      received: '2023-06-02',
      classified: '2023-06-05',
      supplementAsked: '2023-06-06',
      answered: '2023-06-20',
      published: '2023-06-21',
      state: 'published',
      stateText: 'Đã trả lời, công khai',
      unclear: [],
    });
  });

  test.each(['Mã PA', 'Mã kiến nghị', 'Mã số PAKN', 'Mã số phản ánh, kiến nghị'])('whose numbers stand under "%s"', (label) => {
    expect(
      one([label, 'Tiêu đề', 'Ngày tiếp nhận', 'Ngày phản hồi', 'Trạng thái'], '12', 'Thu phí', '02/06/2023', '', 'Chờ trả lời'),
    ).toEqual({
      code: '12',
      received: '2023-06-02',
      state: 'open',
      stateText: 'Chờ trả lời',
      unclear: [],
    });
  });

  test('whose numbers stand under "Mã hồ sơ"', () => {
    expect(
      one(['Mã hồ sơ', 'Nội dung phản ánh', 'Ngày tiếp nhận phản ánh', 'Trạng thái'], 'H56-1', 'Thu phí', '02/06/2023', 'Đã đóng'),
    ).toMatchObject({ code: 'H56-1', received: '2023-06-02', state: 'answered' });
  });

  test('the line that is a state counts, what is written beside it does not', () => {
    const head = ['Mã phản ánh', 'Ngày nhận', 'Trạng thái / Hướng xử lý'];
    expect(one(head, 'A1', '02/06/2023', 'Đã trả lời\nChuyển bộ phận chuyên môn')).toMatchObject({
      state: 'answered',
      stateText: 'Đã trả lời',
    });
    expect(one(head, 'A1', '02/06/2023', 'Đã trả lời\nĐang xử lý')).toMatchObject({ unclear: ['state'] });
    expect(one(head, 'A1', '02/06/2023', 'Bàn giao ca')).toMatchObject({ unclear: ['state'] });
  });

  test('a day that is none is unclear, a blank is nothing', () => {
    const head = ['Mã phản ánh', 'Ngày nhận', 'Ngày trả lời', 'Ngày công khai', 'Trạng thái'];
    const told = one(head, 'A1', '31/02/2023', '-', '02/06/2023 và 05/06/2023', 'Chờ công khai');
    expect(told).toEqual({ code: 'A1', state: 'awaitingPublication', stateText: 'Chờ công khai', unclear: ['received', 'published'] });
  });

  test('a day of which nobody knows whether it begins or ends the work is left alone', () => {
    const told = one(['Mã phản ánh', 'Ngày nhận', 'Ngày xử lý', 'Trạng thái'], 'A1', '02/06/2023', '05/06/2023', 'Đang xử lý');
    expect(told).toEqual({ code: 'A1', received: '2023-06-02', state: 'open', stateText: 'Đang xử lý', unclear: [] });
  });

  test('of two columns for one thing the surer label counts, equal ones not at all', () => {
    const head = ['Mã phản ánh', 'Ngày nhận', 'Hạn xử lý', 'Hạn trả lời', 'Trạng thái'];
    expect(one(head, 'A1', '02/06/2023', '09/06/2023', '23/06/2023', 'Đang xử lý')).toMatchObject({ due: '2023-06-23' });
    const twice = read(
      ['Mã phản ánh', 'Ngày nhận', 'Ngày trả lời', 'Ngày trả lời', 'Trạng thái'],
      ['A1', '02/06/2023', '09/06/2023', '12/06/2023', 'Đã trả lời'],
    );
    expect(twice.petitions[0]).not.toHaveProperty('answered');
    expect(twice.shown.has('answered')).toBe(false);
  });

  test('what a column "Công khai" says', () => {
    const head = ['Mã phản ánh', 'Ngày trả lời', 'Công khai', 'Trạng thái'];
    const publication = (text: string) => one(head, 'A1', '02/06/2023', text, 'Đã trả lời').publication;
    expect(['Có', 'Chưa công khai', 'Không', ''].map(publication)).toEqual(['done', 'notYet', 'no', undefined]);
  });

  test('rows without a number are left out, and nothing of a person or a text is taken along', () => {
    const list = read(
      ['Mã phản ánh', 'Người phản ánh', 'Số điện thoại', 'Nội dung phản ánh', 'Ngày nhận', 'Trạng thái'],
      ['', 'Trần Văn Bịa', '0912345678', 'Thu phí sai', '02/06/2023', 'Đang xử lý'],
      ['A2', 'Trần Văn Bịa', '0912345678', 'Thu phí sai', '02/06/2023', 'Đang xử lý'],
    );
    expect(list.petitions.map(({ code, row }) => [code, row])).toEqual([['A2', 2]]);
    expect(JSON.stringify(list.petitions)).not.toMatch(/Bịa|0912|Thu phí/);
    expect(list.labels).toEqual({ received: 'Ngày nhận', state: 'Trạng thái' });
  });
});

test('a label stands under one meaning only', () => {
  for (const labels of [{ ...petitionFieldLabels, other: otherPetitionLabels }, petitionStateLabels]) {
    const all = Object.values<readonly string[]>(labels).flat().map(fold);
    expect(all.filter((label, at) => all.indexOf(label) !== at)).toEqual([]);
  }
});

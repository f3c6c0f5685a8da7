/** Arithmetic of its own: what this page shares with the background would be cut into one more file there. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** One invented dossier as the sample portal shows it; days as `yyyy-MM-dd`. */
export interface SampleDossier {
  code: string;
  procedure: string;
  fieldName: string;
  owner: string;
  channel: string;
  received: string;
  due?: string;
  ended?: string;
  state: string;
}

const procedures = {
  birth: ['Đăng ký khai sinh', 'Hộ tịch'],
  marriage: ['Đăng ký kết hôn', 'Hộ tịch'],
  extract: ['Cấp bản sao trích lục hộ tịch', 'Hộ tịch'],
  copy: ['Chứng thực bản sao từ bản chính', 'Chứng thực'],
  signature: ['Chứng thực chữ ký', 'Chứng thực'],
  land: ['Đăng ký biến động quyền sử dụng đất', 'Đất đai'],
  dispute: ['Hòa giải tranh chấp đất đai', 'Đất đai'],
  allowance: ['Thực hiện trợ cấp xã hội hằng tháng', 'Bảo trợ xã hội'],
  business: ['Đăng ký thành lập hộ kinh doanh', 'Hộ kinh doanh'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

const channels = { o: 'Trực tuyến', d: 'Trực tiếp', p: 'Dịch vụ bưu chính' } as const;
const states = { work: 'Đang xử lý', wait: 'Chờ bổ sung hồ sơ', done: 'Đã trả kết quả' } as const;

type Row = readonly [
  procedure: keyof typeof procedures,
  channel: keyof typeof channels,
  /** Days from today, here and in what follows. */
  received: number,
  due: number | undefined,
  state: keyof typeof states,
  ended?: number,
];

/**
 * Forty dossiers around today. What is wrong or pressing on purpose stands first: due before it was received, returned while
 * still in work, without a due date, one hanging since the quarter before last, two overdue, one due today, two due tomorrow, one waiting for the citizen beyond its day.
 */
const rows: readonly Row[] = [
  ['land', 'o', -6, -9, 'work'],
  ['allowance', 'd', -12, 6, 'work', -2],
  ['business', 'o', -4, undefined, 'work'],
  ['land', 'd', -230, -205, 'work'],
  ['dispute', 'd', -38, -2, 'work'],
  ['allowance', 'o', -20, -1, 'work'],
  ['marriage', 'o', -5, 0, 'work'],
  ['birth', 'o', -3, 1, 'work'],
  ['business', 'd', -2, 1, 'work'],
  ['land', 'p', -24, -3, 'wait'],
  ['birth', 'o', -1, 4, 'work'],
  ['extract', 'o', 0, 3, 'work'],
  ['copy', 'd', 0, 2, 'work'],
  ['allowance', 'd', -8, 12, 'work'],
  ['land', 'o', -10, 9, 'work'],
  ['land', 'd', -15, 15, 'work'],
  ['copy', 'd', -27, -26, 'done', -27],
  ['copy', 'd', -25, -24, 'done', -25],
  ['copy', 'o', -23, -21, 'done', -22],
  ['copy', 'd', -20, -19, 'done', -20],
  ['copy', 'd', -17, -16, 'done', -16],
  ['copy', 'o', -14, -12, 'done', -13],
  ['copy', 'd', -9, -8, 'done', -9],
  ['copy', 'd', -5, -4, 'done', -5],
  ['signature', 'd', -21, -20, 'done', -21],
  ['signature', 'd', -11, -10, 'done', -10],
  ['birth', 'o', -28, -23, 'done', -25],
  ['birth', 'd', -22, -17, 'done', -17],
  ['birth', 'o', -13, -8, 'done', -11],
  ['marriage', 'd', -26, -21, 'done', -23],
  ['marriage', 'o', -16, -11, 'done', -12],
  ['extract', 'o', -19, -16, 'done', -18],
  ['extract', 'd', -7, -4, 'done', -6],
  ['land', 'd', -45, -14, 'done', -16],
  ['land', 'o', -36, -10, 'done', -7],
  ['land', 'd', -33, -6, 'done', -6],
  ['allowance', 'd', -34, -9, 'done', -12],
  ['allowance', 'd', -18, -3, 'done', -4],
  ['business', 'o', -24, -20, 'done', -21],
  ['business', 'o', -12, -8, 'done', -9],
];

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const given = ['Thị Thử', 'Văn Mẫu', 'Thị Ví', 'Văn Dụ', 'Minh Họa'];

/** The sample portal's dossiers, as of `today` (`yyyy-MM-dd`). All people are invented. */
export function sampleDossiers(today: string): SampleDossier[] {
  return rows.map(([procedure, channel, received, due, state, ended], at) => {
    const [name, fieldName] = procedures[procedure];
    const day = daysAfter(today, received);
    return {
      code: `000.00.99.H00-${day.slice(2).replaceAll('-', '')}-${String(at + 1).padStart(4, '0')}`,
      procedure: name,
      fieldName,
      owner: `${surnames[at % surnames.length]} ${given[at % given.length]}`,
      channel: channels[channel],
      received: day,
      ...(due !== undefined && { due: daysAfter(today, due) }),
      ...(ended !== undefined && { ended: daysAfter(today, ended) }),
      state: states[state],
    };
  });
}

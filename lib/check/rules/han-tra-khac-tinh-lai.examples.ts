import type { ListExample } from '../rule.examples';

const term = '5 ngày làm việc';

// 05/06/2023 is a Monday; no day off until September. In 2026: 31/8 to 02/9 off, Saturday 22/8 worked; in 2024 Saturday 04/5.
export const holds: readonly ListExample[] = [
  { name: 'đúng', dossiers: [{ state: 'processing', received: '2023-06-05T09:00:00', due: '2023-06-12T17:00:00', handling: { term } }] },
  {
    name: 'nhận sau 15 giờ, có nơi tính từ hôm sau',
    dossiers: [{ state: 'processing', received: '2023-06-05T15:30:00', due: '2023-06-13T17:00:00', handling: { term } }],
  },
  { name: 'không rõ thời hạn', dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-30' }] },
  {
    name: 'thời hạn không đọc được',
    dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-30', handling: { term: '5-7 ngày' } }],
  },
  {
    name: '15 ngày: ngày làm việc cũng đúng',
    dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-26', handling: { term: '15 ngày' } }],
  },
  {
    name: '15 ngày: ngày thường cũng đúng',
    dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-20', handling: { term: '15 ngày' } }],
  },
  {
    name: 'trong ngày',
    dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-05', handling: { term: 'Trong ngày làm việc' } }],
  },
  {
    name: 'ngoài lịch đã biết',
    now: '2021-06-14T10:00:00',
    dossiers: [{ state: 'processing', received: '2021-06-07', due: '2021-06-30', handling: { term } }],
  },
  {
    name: 'đã bổ sung: hạn được dời',
    dossiers: [{ state: 'supplemented', received: '2023-06-05', due: '2023-06-30', handling: { term } }],
  },
  {
    name: 'từng chờ bổ sung',
    dossiers: [
      {
        state: 'processing',
        received: '2023-06-05',
        due: '2023-06-30',
        handling: { term },
        history: [{ at: '2023-06-06T08:00:00', state: 'waitingSupplement' }],
      },
    ],
  },
  {
    name: 'đã hẹn lại',
    dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-30', handling: { term, reschedules: 1 } }],
  },
  {
    name: 'đã kết thúc',
    dossiers: [{ state: 'resolved', received: '2023-06-05', due: '2023-06-30', completed: '2023-06-08', handling: { term } }],
  },
  {
    name: 'qua kỳ nghỉ 2026',
    now: '2026-08-26T10:00:00',
    dossiers: [{ state: 'processing', received: '2026-08-26', due: '2026-09-07', handling: { term } }],
  },
  {
    name: 'có ngày làm bù 2026',
    now: '2026-08-22T10:00:00',
    dossiers: [{ state: 'processing', received: '2026-08-21', due: '2026-08-27', handling: { term } }],
  },
];

export const breaks: readonly ListExample[] = [
  {
    name: 'bốn hồ sơ chưa phải là cách tính của cổng: từng hồ sơ một',
    dossiers: [6, 7, 8, 9].map((day) => ({
      code: `H56.12-2306${String(day).padStart(2, '0')}-0001`,
      state: 'processing' as const,
      received: `2023-06-${String(day).padStart(2, '0')}`,
      due: '2023-07-28',
      handling: { term },
    })),
  },
  {
    name: 'sớm một ngày: tính cả ngày tiếp nhận',
    dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-09', handling: { term } }],
  },
  { name: 'muộn một tuần', dossiers: [{ state: 'processing', received: '2023-06-05', due: '2023-06-19', handling: { term } }] },
  {
    name: 'không trừ nghỉ lễ',
    now: '2026-08-26T10:00:00',
    dossiers: [{ state: 'processing', received: '2026-08-26', due: '2026-09-02', handling: { term } }],
  },
  {
    name: 'không tính làm bù',
    now: '2026-08-22T10:00:00',
    dossiers: [{ state: 'processing', received: '2026-08-21', due: '2026-08-28', handling: { term } }],
  },
  {
    name: 'đơn vị tính theo luật, hệ thống dời sang hôm sau',
    convention: 'luat-nd61',
    dossiers: [
      { state: 'processing', received: '2023-06-05T15:30:00', due: '2023-06-13', handling: { term }, firstSeen: '2023-06-05T16:00:00' },
    ],
  },
  {
    name: 'cả cổng tính cách khác: một điểm',
    dossiers: [6, 7, 8, 9, 12, 13].map((day) => ({
      code: `H56.12-230601-10${day}`,
      state: 'processing' as const,
      received: `2023-06-${String(day).padStart(2, '0')}`,
      due: '2023-07-28',
      handling: { term },
    })),
  },
];

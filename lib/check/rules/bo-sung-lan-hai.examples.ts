import type { RecordExample } from '../rule.examples';

const at = '2023-06-01T08:00:00';

export const holds: readonly RecordExample[] = [
  { name: 'một lần', dossier: { state: 'processing', handling: { supplements: 1 } } },
  { name: 'chưa lần nào', dossier: { state: 'processing', handling: { supplements: 0 } } },
  {
    name: 'chờ bổ sung một lần rồi làm tiếp',
    dossier: {
      state: 'processing',
      history: [
        { at, state: 'received' },
        { at, state: 'waitingSupplement' },
        { at, state: 'supplemented' },
      ],
    },
  },
  {
    name: 'hai cách gọi một lần chờ',
    dossier: {
      state: 'processing',
      history: [
        { at, state: 'waitingSupplement', stateText: 'Yêu cầu bổ sung' },
        { at, state: 'waitingSupplement', stateText: 'Chờ bổ sung' },
      ],
    },
  },
  {
    name: 'chờ, tạm dừng, chờ: không ai yêu cầu lại',
    dossier: {
      state: 'waitingSupplement',
      history: [
        { at, state: 'waitingSupplement' },
        { at, state: 'paused' },
      ],
    },
  },
  {
    name: 'cột ghi một lần, lịch sử không nói khác',
    dossier: {
      state: 'waitingSupplement',
      handling: { supplements: 1 },
      history: [
        { at, state: 'waitingSupplement' },
        { at, state: 'processing' },
      ],
    },
  },
  { name: 'không có lịch sử', dossier: { state: 'waitingSupplement' } },
];

export const breaks: readonly RecordExample[] = [
  { name: 'cột ghi hai lần', dossier: { state: 'processing', handling: { supplements: 2 } } },
  { name: 'cột ghi ba lần, đã trả', dossier: { state: 'returnedToCitizen', handling: { supplements: 3 } } },
  {
    name: 'chờ, đã bổ sung, chờ lại',
    dossier: {
      state: 'waitingSupplement',
      history: [
        { at, state: 'waitingSupplement' },
        { at, state: 'supplemented' },
      ],
    },
  },
  {
    name: 'hai lượt chờ, nay đã xong',
    dossier: {
      state: 'resolved',
      history: [
        { at, state: 'waitingSupplement' },
        { at, state: 'processing' },
        { at, state: 'waitingSupplement' },
      ],
    },
  },
];

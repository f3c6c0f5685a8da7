import type { ListExample } from '../rule.examples';

const procedure = 'Đăng ký khai sinh';
const received = '2023-06-01T08:00:00';
const [a, b, c] = ['H56.12-230601-0001', 'H56.12-230601-0002', 'H56.12-230601-0003'];
const both = { [a]: 'Nguyễn Văn Bịa', [b]: 'NGUYỄN VĂN BỊA' };

export const holds: readonly ListExample[] = [
  {
    name: 'không hiện chủ hồ sơ',
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: b, procedure, received, channel: 'online' },
    ],
  },
  {
    name: 'hai hồ sơ giấy',
    owners: both,
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: b, procedure, received, channel: 'direct' },
    ],
  },
  {
    name: 'thủ tục khác',
    owners: both,
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: b, procedure: 'Đăng ký kết hôn', received, channel: 'online' },
    ],
  },
  {
    name: 'ngày khác',
    owners: both,
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: b, procedure, received: '2023-06-02', channel: 'online' },
    ],
  },
  {
    name: 'một hồ sơ đã rút',
    owners: both,
    dossiers: [
      { code: a, procedure, received, channel: 'direct', state: 'withdrawn' },
      { code: b, procedure, received, channel: 'online' },
    ],
  },
  {
    name: 'chủ hồ sơ khác',
    owners: { ...both, [b]: 'Nguyễn Văn Bị' },
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: b, procedure, received, channel: 'online' },
    ],
  },
  {
    name: 'ba hồ sơ: không rõ cái nào trùng',
    owners: { ...both, [c]: 'Nguyễn Văn Bịa' },
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: b, procedure, received, channel: 'online' },
      { code: c, procedure, received, channel: 'online' },
    ],
  },
  {
    name: 'cơ quan khác',
    owners: { [a]: 'Nguyễn Văn Bịa', 'H56.13-230601-0002': 'Nguyễn Văn Bịa' },
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: 'H56.13-230601-0002', procedure, received, channel: 'online' },
    ],
  },
  {
    name: 'không rõ hình thức nộp',
    owners: both,
    dossiers: [
      { code: a, procedure, received },
      { code: b, procedure, received, channel: 'online' },
    ],
  },
];

export const breaks: readonly ListExample[] = [
  {
    name: 'giấy và trực tuyến',
    owners: both,
    dossiers: [
      { code: a, procedure, received, channel: 'direct' },
      { code: b, procedure, received, channel: 'online' },
    ],
  },
  {
    name: 'bưu chính và trực tuyến',
    owners: both,
    dossiers: [
      { code: a, procedure, received, channel: 'postal' },
      { code: b, procedure, received, channel: 'online' },
    ],
  },
  {
    name: 'theo mã thủ tục',
    owners: both,
    dossiers: [
      { code: a, procedureCode: '1.001193', received, channel: 'direct' },
      { code: b, procedureCode: '1.001193', received: '2023-06-01T15:00:00', channel: 'online' },
    ],
  },
  {
    name: 'chủ hồ sơ được lưu',
    dossiers: [
      { code: a, procedure, received, channel: 'direct', extra: { 'Chủ hồ sơ': 'Trần Thị Bịa' } },
      { code: b, procedure, submitted: received, channel: 'online', extra: { 'Chủ hồ sơ': 'Trần Thị Bịa' } },
    ],
  },
];

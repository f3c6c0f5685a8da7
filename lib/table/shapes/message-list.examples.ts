import type { RecordExample } from './cards.examples';

const item = (flag: string, date: string, sender: string, subject: string): string =>
  `<div class="messageListItem unread" data-id="1"><span class="flagParent"><i class="icon-flag" title="${flag}"></i></span><span class="date" data-time="1772414100000">${date}</span><span class="sender">${sender}</span><span class="subject">${subject}</span></div>`;

export const examples: readonly RecordExample[] = [
  {
    name: 'iNet: flag, date, sender, subject',
    html: `<div id="ticket-grid">${item('Nhận qua mạng', '08:15:00 02/03/2026', 'Nguyễn A', 'Khai sinh')}${item('Đã tiếp nhận', '09:15:00 02/03/2026', 'Trần B', 'Khai tử')}</div>`,
    rows: [
      ['(Nhận qua mạng)', '08:15:00 02/03/2026', 'Nguyễn A', 'Khai sinh'],
      ['(Đã tiếp nhận)', '09:15:00 02/03/2026', 'Trần B', 'Khai tử'],
    ],
  },
  {
    name: 'a record without its sender keeps the other parts in their place',
    html: `<div id="ticket-grid">${item('Nhận qua mạng', '08:15:00 02/03/2026', 'Nguyễn A', 'Khai sinh')}${item('Đã tiếp nhận', '09:15:00 02/03/2026', '', 'Khai tử')}</div>`,
    rows: [
      ['(Nhận qua mạng)', '08:15:00 02/03/2026', 'Nguyễn A', 'Khai sinh'],
      ['(Đã tiếp nhận)', '09:15:00 02/03/2026', '·', 'Khai tử'],
    ],
  },
  {
    name: 'the exact time stands beside words',
    html: `<ul>${['5 phút trước', '08:15 02/03/2026', '09:15 02/03/2026'].map((date) => `<li>${item('Đã tiếp nhận', date, 'A', 'B')}</li>`).join('')}</ul>`,
    rows: [
      ['(Đã tiếp nhận)', '2026-03-02 08:15:00', 'A', 'B'],
      ['(Đã tiếp nhận)', '08:15 02/03/2026', 'A', 'B'],
      ['(Đã tiếp nhận)', '09:15 02/03/2026', 'A', 'B'],
    ],
  },
  {
    name: 'parts alike of which some records have fewer are left out',
    html: `<ul>${['<span class="text">x</span><span class="text">y</span>', '<span class="text">y</span>'].map((texts) => `<li><time>02/03/2026</time><b class="name">A</b><b class="title">B</b>${texts}</li>`).join('')}</ul>`,
    rows: [
      ['02/03/2026', 'A', 'B'],
      ['02/03/2026', 'A', 'B'],
    ],
  },
  {
    name: 'news of the portal',
    html: `<p>Thủ tục mới</p><ul>${['a', 'b', 'c'].map((title) => `<li><span class="date">02/03/2026</span> <a class="title">${title}</a></li>`).join('')}</ul>`,
    rows: undefined,
  },
  {
    name: 'one record alone',
    html: `<div id="ticket-grid">${item('Nhận qua mạng', '08:15:00 02/03/2026', 'Nguyễn A', 'Khai sinh')}</div>`,
    rows: undefined,
  },
];

import type { PortalProfile } from '../profile';

/** iNet iOneGate: a list as web mail has it (no table, no code, the status an icon's title), a grid, reports. */
export const inetIonegate: PortalProfile = {
  version: 1,
  id: 'inet-ionegate',
  name: 'iNet iOneGate',
  evidence: 'read-from-source',
  recognise: {
    addresses: ['*/onegate/page/**', '*/onegate/dept/**', '*/onegate/report/**'],
    signs: [
      [{ selector: '#ticket-grid' }],
      [{ selector: 'div.messageListItem[data-id]' }],
      [{ selector: '[id^="record-profile-txt-"]' }],
      [{ selector: '#sample-table-1 th', text: 'Không hợp lệ' }],
      [{ selector: '#sample-table-1 th', text: 'Đã sử lý' }],
    ],
  },
  // Published with and without a completion date.
  states: { 'Đã hoàn thành': 'unclear', 'Đang chờ thành toán': 'waitingPayment' },
  parts: [
    {
      item: 'div.messageListItem',
      parts: { 'div.flagParent': 'state', 'span.date': 'received', 'span.sender': 'submitter', 'span.subject': 'procedure' },
    },
  ],
  tables: [
    // The classic grid shows no code either: its rows are read and exported.
    {
      kind: 'list',
      headers: ['', '', 'Thời gian tiếp nhận', 'Người/Đơn vị nộp hồ sơ', 'Thủ tục hành chính', 'Trạng thái', ''],
      columns: ['ignore', 'ignore', 'received', 'submitter', 'procedure', 'state', 'ignore'],
    },
  ],
  pager: { area: '#paging' },
};

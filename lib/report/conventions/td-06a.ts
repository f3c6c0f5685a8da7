import type { Convention } from '../../dossier/convention';

/**
 * As the summary report 06a of the Tân Dân system counts: by the present state; returned and withdrawn dossiers are on time,
 * waiting and paused ones in time; without a due date on time; open ones against the last day of the period, not today. A
 * dossier closed after the last day stands among the received ones and in neither outcome, as there.
 */
export const td06a: Convention = {
  id: 'td-06a',
  title: 'Cách đếm của báo cáo tổng hợp 06a trên cổng',
  source: 'Báo cáo tổng hợp 06a trên phần mềm một cửa; Biểu II.06a/VPCP/KSTT ghi “Bao gồm cả hồ sơ chờ bổ sung và trả lại/xin rút”',
  evidence: 'seen',
  endDates: ['completed'],
  noDue: 'onTime',
  closedLater: 'leftOut',
  carriedOverClosed: 'onOrAfterFirstDay',
  total: 'outcomes',
  noChannel: 'refuse',
  states: {
    draft: 'excluded',
    submitted: 'excluded',
    received: 'open',
    refused: 'excluded',
    processing: 'open',
    waitingSupplement: 'openInTime',
    supplemented: 'open',
    waitingPayment: 'openInTime',
    paused: 'openInTime',
    interlinked: 'open',
    resolved: 'byEndDate',
    returnedToCitizen: 'byEndDate',
    withdrawn: 'onTime',
    error: 'open',
  },
};

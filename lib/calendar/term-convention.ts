/** How a due date follows from a term. Data: an office or a portal profile names the one that holds for it. */
export interface TermConvention {
  id: string;
  /** Minutes of the day between which the office works, in order; they add up to eight hours. */
  hours: readonly (readonly [from: number, to: number])[];
  /** What comes in after this minute of the day counts as come in on the next working day. */
  lateAfter?: number;
  /**
   * Until when on the last day. `sameClock`: the time of day at which it came in (moved into working hours); `endOfDay`: until
   * the office closes.
   */
  until: 'sameClock' | 'endOfDay';
  /**
   * What the citizen's supplement does. `restart`: the whole term begins anew when it is complete; `shift`: the due date moves by
   * the calendar days waited less one, then by one working day; `unknown`: a supplemented dossier has no recomputed due date.
   */
  supplement: 'restart' | 'shift' | 'unknown';
  source: string;
}

const at = (hour: number, minute = 0): number => hour * 60 + minute;
const OFFICE_HOURS: TermConvention['hours'] = [
  [at(7), at(11, 30)],
  [at(13, 30), at(17)],
];

export const termConventions: readonly TermConvention[] = [
  {
    id: 'luat-nd61',
    hours: OFFICE_HOURS,
    until: 'endOfDay',
    supplement: 'restart',
    source: 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4: thời hạn được tính lại từ đầu sau khi nhận đủ hồ sơ; ngày đầu không tính',
  },
  {
    id: 'sau-15-gio',
    hours: OFFICE_HOURS,
    lateAfter: at(15),
    until: 'endOfDay',
    supplement: 'restart',
    source: 'Quy trình liên thông nhóm khai sinh: tiếp nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo',
  },
  {
    id: 'he-thong-td',
    hours: OFFICE_HOURS,
    lateAfter: at(17),
    until: 'sameClock',
    supplement: 'shift',
    source: 'Cách tính của hệ thống TD: thời hạn lưu bằng giờ, 8 giờ một ngày; sau 17 giờ sang sáng hôm sau; bổ sung thì dời hạn',
  },
];

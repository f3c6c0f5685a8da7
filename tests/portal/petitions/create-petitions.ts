import { personName } from '../data/people.ts';
import { createRandom } from '../data/random.ts';
import { fieldsOf } from '../data/statistics.ts';
import type { World } from '../data/world.ts';
import { addDays, dueAfter, indexOnOrBefore, workingDay } from '../data/working-days.ts';

/** One phản ánh, kiến nghị. It is no dossier: it has a number, a sender and an answer, and no procedure. */
export interface Petition {
  code: string;
  sender: string;
  address: string;
  content: string;
  field: string;
  /** About a rule, or about how somebody behaved. */
  about: 'quy định hành chính' | 'hành vi hành chính';
  /** yyyy-MM-ddTHH:mm:ss; due 15 working days later. */
  received: string;
  due: string;
  answered?: string;
  published: boolean;
  handler: string;
}

const contents = [
  'Đề nghị niêm yết rõ mức thu lệ phí tại quầy tiếp nhận',
  'Hẹn trả kết quả nhưng đến ngày chưa có, không thấy thông báo lý do',
  'Cổng dịch vụ công báo lỗi khi nộp bản chụp giấy tờ',
  'Đề nghị hướng dẫn lại thành phần hồ sơ cho thống nhất giữa các quầy',
  'Phải nộp thêm giấy tờ ngoài danh mục đã công bố',
  'Đề nghị rút ngắn thời gian chờ lấy số',
];

/** The two reports say that nobody sent any: only the centre of 2026, of which no report speaks, has petitions. */
export function createPetitions(world: World): Petition[] {
  if (world.key !== 'trung-tam-2026') return [];
  const random = createRandom(`phan-anh-${world.key}`);
  const last = indexOnOrBefore(addDays(world.now.slice(0, 10), -1));
  const fields = fieldsOf(world);
  return Array.from({ length: 34 }, (_, index) => {
    const day = last - index * 2 - random.int(0, 1);
    const received = `${workingDay(day)}T${random.chance(0.5) ? '08' : '14'}:${String(random.int(10, 59))}:00`;
    const answeredAt = day + random.int(2, 17);
    const answered =
      answeredAt <= last && !(index > 14 && index % 9 === 0) ? `${workingDay(answeredAt)}T10:${random.int(10, 59)}:00` : undefined;
    return {
      code: `PA-${received.slice(2, 4)}${received.slice(5, 7)}${received.slice(8, 10)}-${String(index + 1).padStart(3, '0')}`,
      sender: personName(random),
      address: `Thôn ${random.int(1, 9)}, xã Như Thanh`,
      content: random.pick(contents),
      field: random.pick(fields),
      about: random.chance(0.25) ? 'quy định hành chính' : 'hành vi hành chính',
      received,
      due: dueAfter(received, 15),
      ...(answered !== undefined && { answered }),
      published: answered !== undefined && random.chance(0.8),
      handler: personName(random),
    };
  });
}

/** Counts of the slots of biểu II.05a over one period. */
export interface PetitionCounts {
  total: number;
  fresh: number;
  carried: number;
  rules: number;
  conduct: number;
  answered: number;
  published: number;
  open: number;
}

export function countPetitions(petitions: readonly Petition[], from: string, to: string): PetitionCounts {
  const day = (moment: string | undefined): string => moment?.slice(0, 10) ?? '9999';
  const inPeriod = petitions.filter(({ received, answered }) => day(received) <= to && (day(received) >= from || day(answered) >= from));
  const number = (test: (petition: Petition) => boolean): number => inPeriod.filter(test).length;
  return {
    total: inPeriod.length,
    fresh: number(({ received }) => day(received) >= from),
    carried: number(({ received }) => day(received) < from),
    rules: number(({ about }) => about === 'quy định hành chính'),
    conduct: number(({ about }) => about === 'hành vi hành chính'),
    answered: number(({ answered }) => day(answered) <= to),
    published: number(({ answered, published }) => published && day(answered) <= to),
    open: number(({ answered }) => day(answered) > to),
  };
}

import { fold } from '../text/normalise';
import { readMoment } from '../text/read-date';
import type { Moment } from '../text/moment';
import type { FieldId } from '../vocabulary/field';
import type { FieldValue } from './dossier';

/** What a page shows about how a dossier was handled, beyond its dates and its state. Nothing in it is personal. */
export interface Handling {
  /** The term of the procedure in the page's words: "10 ngày làm việc". */
  term?: string;
  /** How often the office asked for a supplement. */
  supplements?: number;
  /** The new date the citizen was given, and how often there was one. */
  rescheduled?: Moment;
  reschedules?: number;
  /** The letter of apology: whether there is one, and its day where that is shown. */
  apology?: boolean;
  apologised?: Moment;
  paid?: boolean;
  /** All components are digitised. */
  digitised?: boolean;
  electronicResult?: boolean;
  /** The service only informs ("Dịch vụ cung cấp thông tin"): nothing can be sent in online. */
  informationOnly?: true;
}

/** Whole texts, folded: a cell that says more than yes or no says neither. */
const YES = words('có|đã có|đã gửi|đã lập|x|đã thanh toán|đã số hóa|được số hóa|tái sử dụng|tái sử dụng từ kết quả hồ sơ khác|có số hóa');
const NO = words('không|không có|chưa|chưa có|chưa gửi|chưa lập|chưa thanh toán|chờ thanh toán|chưa số hóa|không số hóa');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(fold));
}

type Values = Partial<Record<FieldId, FieldValue>>;

/** Undefined where the page shows nothing of it; a blank cell says nothing. */
export function readHandling(values: Values): Handling | undefined {
  const handling: Handling = {};
  const term = values.term?.text;
  if (term && term.length <= 60 && /\d|trong ngày/i.test(term)) handling.term = term;
  for (const field of ['supplements', 'reschedules'] as const) {
    const count = /^0*(\d{1,2})(?:\s*lần)?$/i.exec(values[field]?.text ?? '')?.[1];
    if (count !== undefined) handling[field] = Number(count);
  }
  if (values.rescheduled?.moment !== undefined) handling.rescheduled = values.rescheduled.moment;
  if (values.apology !== undefined) {
    const read = readMoment(values.apology.text);
    if (read.kind === 'moment') [handling.apology, handling.apologised] = [true, read.moment];
    else answer(handling, 'apology', values.apology);
  }
  answer(handling, 'paid', values.payment);
  answer(handling, 'digitised', values.digitised);
  answer(handling, 'electronicResult', values.electronicResult);
  if (values.serviceLevel !== undefined && INFORMATION.test(values.serviceLevel.text)) handling.informationOnly = true;
  return Object.keys(handling).length > 0 ? handling : undefined;
}

const INFORMATION = /^(?:dịch vụ )?cung cấp thông tin(?: trực tuyến)?$/iu;

function answer(handling: Handling, key: 'apology' | 'paid' | 'digitised' | 'electronicResult', value: FieldValue | undefined): void {
  if (value === undefined || value.text === '' || value.cut) return;
  const said = fold(value.text);
  if (YES.has(said)) handling[key] = true;
  else if (NO.has(said)) handling[key] = false;
}

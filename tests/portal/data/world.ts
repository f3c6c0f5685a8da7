/**
 * What the sample portal knows: one world = one province/district system with its units, procedures and dossiers.
 * All times are local Vietnamese time as `yyyy-MM-ddTHH:mm:ss` strings; missing means missing.
 */
export type WorldKey = 'nhu-thanh' | 'an-lao' | 'trung-tam-2026';

/** National status codes, see the labels in `statusText`. */
export type StatusCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export const statusText: Record<StatusCode, string> = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  3: 'Không được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung giấy tờ',
  6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  7: 'Công dân yêu cầu rút hồ sơ',
  8: 'Dừng xử lý',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
};

/** 1 trực tiếp, 2 trực tuyến, 3 bưu chính công ích. */
export type Channel = 1 | 2 | 3;

export type UnitLevel = 'so' | 'huyen' | 'xa';

export interface PortalUnit {
  id: string;
  name: string;
  level: UnitLevel;
}

export interface PortalProcedure {
  code: string;
  name: string;
  /** Lĩnh vực. */
  field: string;
  serviceLevel: 'Toàn trình' | 'Một phần' | 'Dịch vụ cung cấp thông tin';
  /** Working days. */
  termDays: number;
}

/** The two kinds of systems a commune centre works in since 2026. */
export type SourceSection = 'Trên Hệ thống các Bộ' | 'Trên Hệ thống tỉnh';

/** An invented person. */
export interface Person {
  name: string;
  idNumber?: string;
  phone?: string;
  address?: string;
  email?: string;
}

export interface PortalDossier {
  /** 24 hex digits, the portal's internal id (row key). */
  id: string;
  code: string;
  procedureCode: string;
  /** Trích yếu; may be long enough to be cut on screen. */
  subject: string;
  unitId: string;
  owner: Person;
  /** Name of the submitter where it is not the owner. */
  submitter?: string;
  status: StatusCode;
  channel: Channel;
  submitted?: string;
  received?: string;
  due?: string;
  /** Ngày kết thúc xử lý. */
  completed?: string;
  /** Ngày trả. */
  returned?: string;
  handler?: string;
  /** Which system the dossier lives in, where an office works in more than one. */
  section?: SourceSection;
  fee: { text: string; paid: boolean };
}

export interface PortalPeriod {
  label: string;
  /** First and last day, both inside, `yyyy-MM-dd`. */
  from: string;
  to: string;
}

/** One row of a computed report; ids of the columns are those of biểu II.06a. */
export interface ReportRow {
  label: string;
  received: { total: number; online: number; directOrPostal: number; carriedOver: number };
  resolved: { total: number; early: number; onTime: number; late: number };
  pending: { total: number; inTime: number; overdue: number };
  /** For reports that show them apart. */
  supplement: number;
  paused: number;
  returned: number;
}

export interface World {
  key: WorldKey;
  /** Title of the system, as in the page head. */
  title: string;
  /** The office that uses it. */
  office: string;
  /** The reporting period whose figures equal the report this world stands for. */
  period: PortalPeriod;
  /** The portal's own "now", `yyyy-MM-ddTHH:mm:ss`. */
  now: string;
  units: PortalUnit[];
  procedures: PortalProcedure[];
  dossiers: PortalDossier[];
}

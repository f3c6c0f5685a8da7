import type { PortalDossier, World } from '../portal/data/world.ts';
import { statusText } from '../portal/data/world.ts';
import type { ExportedCsv } from './exported';
import { expect } from './fixtures';

/** Fields of our own CSV, with what each has to hold for one dossier of the world. */
export type ExpectedFields = Readonly<Record<string, (dossier: PortalDossier) => string>>;

const spaced = (moment: string | undefined): string => moment?.replace('T', ' ') ?? '';

/** Every column that has a meaning of its own; one that a page does not show has to be missing or blank. */
const meanings = [
  'Mã hồ sơ',
  'Thủ tục',
  'Lĩnh vực',
  'Người nộp',
  'Địa chỉ',
  'Ngày nộp',
  'Ngày tiếp nhận',
  'Hạn trả',
  'Hạn xử lý',
  'Ngày có kết quả',
  'Ngày trả',
  'Trạng thái',
  'Hình thức nộp',
  'Người xử lý',
  'Đơn vị',
  'Nội dung hồ sơ',
] as const;

/** What the world says under each header; a page's test picks those the page shows. */
export function fieldsOf(world: World) {
  return {
    'Mã hồ sơ': ({ code }) => code,
    'Thủ tục': ({ procedureCode }) => world.procedures.find(({ code }) => code === procedureCode)?.name ?? '',
    'Người nộp': ({ owner }) => owner.name,
    'Địa chỉ': ({ owner }) => owner.address ?? '',
    'Ngày tiếp nhận': ({ received }) => spaced(received),
    'Hạn trả': ({ due }) => spaced(due),
    'Trạng thái': ({ status }) => statusText[status],
    'Người xử lý': ({ handler }) => handler ?? '',
    'Đơn vị': ({ unitId }) => world.units.find(({ id }) => id === unitId)?.name ?? '',
    'Nội dung hồ sơ': ({ subject }) => subject,
  } satisfies ExpectedFields;
}

/** The file holds these dossiers in this order, field by field, and says nothing about what the page does not show. */
export function expectDossiers(csv: ExportedCsv, dossiers: readonly PortalDossier[], shown: ExpectedFields): void {
  const asRow = (value: (header: string) => string) => Object.fromEntries(meanings.map((header) => [header, value(header)]));
  const found = csv.rows.map((row) => asRow((header) => row[header] ?? ''));
  const wanted = dossiers.map((dossier) => asRow((header) => shown[header]?.(dossier) ?? ''));
  expect(found.map((row) => row['Mã hồ sơ'])).toEqual(wanted.map((row) => row['Mã hồ sơ']));
  expect(found).toEqual(wanted);
}

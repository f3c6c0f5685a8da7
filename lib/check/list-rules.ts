import type { ListRule } from './rule';
import { hanTraKhacTinhLai } from './rules/han-tra-khac-tinh-lai';
import { trungHoSo } from './rules/trung-ho-so';

/** About dossiers side by side: one alone does not show them. */
export const listRules: readonly ListRule[] = [hanTraKhacTinhLai, trungHoSo];

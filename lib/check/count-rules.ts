import type { CountRule } from './rule';
import { soDemVoiBang } from './rules/so-dem-voi-bang';

export const countRules: readonly CountRule[] = [soDemVoiBang];

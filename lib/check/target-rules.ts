import type { CaptureRule } from './capture-rule';
import { chiTieu } from './rules/chi-tieu';

/** What was set for a unit: apart, since the background counts no points. */
export const targetRules: readonly CaptureRule[] = [chiTieu];

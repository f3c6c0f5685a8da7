import type { Period } from '../calendar/period';
import type { FigureCapture } from '../dossier/capture';
import type { OfficeTargets } from '../report/targets/office-targets';
import type { Finding } from './finding';
import type { RuleHead } from './rule';

/** A statistics capture of which is known whose figures it shows, of which period, and that no filter leaves dossiers out. */
export interface KnownCapture extends FigureCapture {
  unit: string;
  period: Period;
}

export interface CaptureContext {
  /** What the same screen showed before under the same query: the reading just before the newest one. */
  before: (capture: KnownCapture) => KnownCapture | undefined;
  targets: OfficeTargets;
}

/** About several captures side by side; runs in background and workspace. */
export interface CaptureRule extends RuleHead {
  scope: 'captures';
  /** `captures`: the newest of each screen, unit, period and filter. */
  check: (captures: readonly KnownCapture[], context: CaptureContext) => readonly Finding[];
}

import type { Finding } from '../../lib/check/finding';
import { EmptyState } from '../common/empty-state';
import { Notice } from '../common/notice';
import { useWaived } from '../common/waiving';
import { useSay } from '../common/words';
import type { TextRepair } from './repair-of';
import { ReportFindings } from './report-findings';

interface TextResultProps {
  findings: readonly Finding[];
  edited: ReadonlySet<string>;
  /** The text has changed since it was checked. */
  stale: boolean;
  chosen: string | undefined;
  /** Figures that the text was held against. */
  against: string | undefined;
  /** A file that was just handed over. */
  saved: string | undefined;
  repairOf(finding: Finding): TextRepair | undefined;
  onShow(finding: Finding): void;
  onRepair(repair: TextRepair): void;
  onCsv(): void;
  onPrint(): void;
  onDocx(): void;
}

/** The outcome of a check; it says so too when there is nothing. */
export function TextResult(props: TextResultProps) {
  const { findings, edited, stale, chosen, against, saved, repairOf, onShow, onRepair, onCsv, onPrint, onDocx } = props;
  const say = useSay();
  const { active } = useWaived(findings);
  return (
    <section className="stack near" aria-label={say('prose.result')}>
      <div className="row spread">
        <h2>{say('prose.result')}</h2>
        <div className="row">
          {(active.length > 0 || stale) && (
            <button type="button" className="button" onClick={onDocx}>
              {say('prose.docx')}
            </button>
          )}
          <button type="button" className="button" onClick={onCsv}>
            {say('prose.csv')}
          </button>
          {findings.length > 0 && (
            <button type="button" className="button" onClick={onPrint}>
              {say('prose.print')}
            </button>
          )}
        </div>
      </div>
      {saved !== undefined && (
        <Notice tone="good" live>
          <p>{say('prose.saved', { name: saved })}</p>
        </Notice>
      )}
      {against !== undefined && <p className="small quiet">{say('prose.heldAgainst', { what: against })}</p>}
      {stale && <Notice tone="note">{say('prose.stale')}</Notice>}
      {active.length === 0 && (
        <EmptyState title={say('prose.none')}>
          <p className="small quiet">{say('prose.noneMeans')}</p>
        </EmptyState>
      )}
      <ReportFindings findings={findings} edited={edited} chosen={chosen} repairOf={repairOf} onShow={onShow} onRepair={onRepair} />
    </section>
  );
}

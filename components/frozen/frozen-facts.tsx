import { momentText } from '../../lib/calendar/say-moment';
import { shortHash } from '../../lib/report/frozen-hash';
import type { FrozenPackage } from '../../lib/report/frozen-package';
import { SeverityBadge } from '../common/severity-badge';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';

/** What the frozen figures rest on, as it was kept with them. */
export function FrozenFacts({ frozen }: { frozen: Omit<FrozenPackage, 'dossiers'> }) {
  const say = useSay();
  const { at, note, source, hash, form, convention, counted, unplaced, captures, findings } = frozen;
  return (
    <>
      <dl className="facts small card">
        <dt>{say('frozen.at')}</dt>
        <dd>{momentText(at)}</dd>
        <dt>{say('frozen.code')}</dt>
        <dd className="code" title={hash}>
          {shortHash(hash)}
        </dd>
        {note !== undefined && (
          <>
            <dt>{say('frozen.noteIs')}</dt>
            <dd>{note}</dd>
          </>
        )}
        <dt>{say('workspace.forms.basis')}</dt>
        <dd>{form.legalBasis}</dd>
        <dt>{say('workspace.forms.convention')}</dt>
        <dd>
          {source === 'rollup' && say('frozen.rolledUp', { n: captures.length })}
          {source === 'portal' && say('rollup.portalTable')}
          {convention !== undefined && `${convention.title}. ${convention.source}`}
        </dd>
        {counted > 0 && (
          <>
            <dt>{say('frozen.dossiers')}</dt>
            <dd>{say('frozen.counted', { n: counted, unplaced })}</dd>
          </>
        )}
      </dl>
      {captures.length > 0 && (
        <details className="card">
          <summary>{say('frozen.captures', { n: captures.length })}</summary>
          <ul className="plain lines small">
            {captures.map(({ hash: print, kind, screen, unit, portal, at: read, count, complete }) => (
              <li key={print}>
                <span>
                  {kind === 'package' ? `${unit ?? ''}, ${shortHash(print)}` : `${screen} (${hostOf(portal)})`}, {momentText(read)}
                  {kind === 'list' && ` – ${say(complete === true ? 'frozen.listWhole' : 'frozen.listPart', { n: count ?? 0 })}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {findings.length > 0 && (
        <details className="card">
          <summary>{say('frozen.findings', { n: findings.length })}</summary>
          <ul className="plain lines small">
            {findings.map(({ rule, severity, text, waiver }, index) => (
              <li key={`${rule} ${index}`}>
                <div className="stack tight">
                  <span>
                    <SeverityBadge severity={severity} /> {text}
                  </span>
                  {waiver !== undefined && <span className="quiet">{say('frozen.aside', { reason: waiver.reason })}</span>}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

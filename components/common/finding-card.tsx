import type { ReactNode } from 'react';
import type { Finding } from '../../lib/check/finding';
import { saySuspects } from '../../lib/check/say-suspects';
import { EquationView } from './equation-view';
import { equationOf } from './equation-of';
import { FindingWaiver } from './finding-waiver';
import { SeverityBadge } from './severity-badge';
import { placesOf } from './source-text';
import { useSay } from './words';

interface FindingCardProps {
  finding: Finding;
  /** What stands between the sentence and its reasons, e.g. the words it speaks of. */
  above?: ReactNode;
  onOpenDossier?(code: string): void;
}

/** A finding as a good colleague would tell it: what, the figures, why, what to do next, where it stands. */
export function FindingCard({ finding, above, onOpenDossier }: FindingCardProps) {
  const say = useSay();
  const equation = equationOf(finding);
  const suspects = saySuspects(finding);
  const { code } = finding;
  const places = placesOf(
    finding.figures.map(({ source }) => source),
    say,
  );
  return (
    <article className={`finding ${finding.severity}`}>
      <div className="row spread">
        <SeverityBadge severity={finding.severity} />
        {code !== undefined && onOpenDossier !== undefined && (
          <button type="button" className="link small code" onClick={() => onOpenDossier(code)}>
            {code}
          </button>
        )}
      </div>
      <p className="what">{say(finding.what)}</p>
      {above}
      {equation !== undefined && <EquationView equation={equation} />}
      {suspects !== undefined && <p className="suspects">{say(suspects)}</p>}
      <dl>
        <dt>{say('common.finding.why')}</dt>
        <dd>{say(finding.why)}</dd>
        <dt>{say('common.finding.next')}</dt>
        <dd>{say(finding.next)}</dd>
        {equation === undefined && finding.figures.length > 0 && (
          <>
            <dt>{say('common.finding.figures')}</dt>
            <dd>
              <ul className="plain used">
                {finding.figures.map((figure, index) => (
                  <li key={index}>
                    <span>{figure.label}</span>
                    <span className="figure">{figure.raw}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {places.length > 0 && <dt>{say('common.finding.where')}</dt>}
        <dd hidden={places.length === 0}>
          {places.map((place) => (
            <p key={place}>{place}</p>
          ))}
        </dd>
        <dt>{say('common.finding.source')}</dt>
        <dd>{finding.source}</dd>
      </dl>
      <FindingWaiver finding={finding} />
    </article>
  );
}

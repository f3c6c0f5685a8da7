import { useEffect, useRef, type ReactNode } from 'react';
import type { Finding } from '../../lib/check/finding';
import type { StoredDossier } from '../../lib/dossier/dossier';
import { fields } from '../../lib/vocabulary/field';
import type { Moment } from '../../lib/text/moment';
import { ageOf } from '../common/time-span';
import { FindingCard } from '../common/finding-card';
import { Icon } from '../common/icon';
import { momentText } from '../../lib/calendar/say-moment';
import { useSay } from '../common/words';
import { StateHistory } from './state-history';
import { StateMark } from './state-mark';

/** Where the dossier was last read. */
export interface DossierPlace {
  screen: string;
  portal: string;
  address: string;
}

interface DossierDetailProps {
  dossier: StoredDossier;
  place?: DossierPlace | undefined;
  findings: readonly Finding[];
  now: Moment;
  onClose(): void;
  /** What can be done with it, as buttons. */
  children?: ReactNode;
}

const texts = ['procedure', 'procedureCode', 'fieldName', 'unit'] as const;
const dates = ['submitted', 'received', 'due', 'stepDue', 'completed', 'returned'] as const;

export function DossierDetail({ dossier, place, findings, now, onClose, children }: DossierDetailProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [dossier.key]);

  const facts: [string, string][] = [];
  for (const field of texts) if (dossier[field] !== undefined) facts.push([say(`common.field.${field}`), dossier[field]]);
  for (const field of dates) if (dossier[field] !== undefined) facts.push([say(`common.field.${field}`), momentText(dossier[field])]);
  if (dossier.channel !== undefined) facts.push([say('common.field.channel'), say(`common.channel.${dossier.channel}`)]);
  if (dossier.stateText !== undefined) facts.push([say('workspace.dossier.portalSays'), dossier.stateText]);
  for (const [field, text] of Object.entries(dossier.extra ?? {}))
    facts.push([field in fields ? say(`common.field.${field}`) : field, text]);

  return (
    <section className="card stack" aria-label={say('workspace.dossier.detail', { code: dossier.code })}>
      <div className="row spread" style={{ flexWrap: 'nowrap' }}>
        <h2 className="code" tabIndex={-1} ref={title}>
          {dossier.code}
        </h2>
        <button type="button" className="button bare" onClick={onClose}>
          <Icon name="back" />
          {say('workspace.dossier.back')}
        </button>
      </div>
      <div>
        <StateMark dossier={dossier} />
      </div>
      {children}
      {dossier.leftListAt !== undefined && (
        <p className="small">{say('workspace.dossier.leftWhy', { at: momentText(dossier.leftListAt) })}</p>
      )}
      <dl className="facts">
        {facts.map(([name, text]) => (
          <FactRow key={name} name={name} text={text} />
        ))}
      </dl>
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
      <StateHistory dossier={dossier} />
      <div className="stack tight">
        <h3>{say('workspace.dossier.sources')}</h3>
        <p className="small">{place === undefined ? dossier.portal : `${place.screen}, ${place.portal}${place.address}`}</p>
        <p className="small quiet">
          {say('workspace.dossier.seen', {
            first: momentText(dossier.firstSeen),
            last: momentText(dossier.lastSeen),
            age: ageOf(dossier.lastSeen, now),
          })}
        </p>
      </div>
    </section>
  );
}

function FactRow({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

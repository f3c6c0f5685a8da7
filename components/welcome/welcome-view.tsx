import type { ReactNode } from 'react';
import { Brand } from '../common/brand';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { UnitField } from '../settings/unit-field';

interface WelcomeViewProps {
  unit: string;
  unitLocked: boolean;
  onUnit(unit: string): void;
  onOpenWorkspace(): void;
}

export function WelcomeView({ unit, unitLocked, onUnit, onOpenWorkspace }: WelcomeViewProps) {
  const say = useSay();
  return (
    <main className="page stack" style={{ gap: 16 }}>
      <Brand big />
      <p>{say('welcome.lead')}</p>
      <Step number={1} title={say('welcome.does')}>
        <ul className="points">
          {['reads', 'warns', 'fills', 'exports'].map((point) => (
            <li key={point}>{say(`welcome.does.${point}`)}</li>
          ))}
        </ul>
        <p className="strong">{say('welcome.doesNot')}</p>
        <ul className="points">
          {['send', 'people', 'click'].map((point) => (
            <li key={point}>{say(`welcome.doesNot.${point}`)}</li>
          ))}
        </ul>
      </Step>
      <Step number={2} title={say('welcome.unit')}>
        <p>{say('welcome.unitWhy')}</p>
        <UnitField unit={unit} locked={unitLocked} onUnit={onUnit} />
      </Step>
      <Step number={3} title={say('welcome.portal')}>
        <ol className="points">
          {['open', 'icon', 'on', 'list'].map((point) => (
            <li key={point}>{say(`welcome.portal.${point}`)}</li>
          ))}
        </ol>
        <Notice tone="note">
          <p className="small">{say('welcome.portalAsk')}</p>
        </Notice>
        <div>
          <button type="button" className="button primary" onClick={onOpenWorkspace}>
            {say('welcome.openWorkspace')}
          </button>
        </div>
      </Step>
    </main>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="card step" aria-label={title}>
      <span className="mark" aria-hidden="true">
        {number}
      </span>
      <div className="stack near">
        <h2 style={{ paddingTop: 4 }}>{title}</h2>
        {children}
      </div>
    </section>
  );
}

import type { ReactNode } from 'react';
import type { EquationCheck } from '../../lib/report/form-checks';
import type { Message } from '../../lib/text/message';
import { useSay } from '../common/words';

/** Where one figure comes from, as far as it is known. */
export interface Origin {
  /** Readings behind it, each with the address of its page. */
  from: readonly { say: Message; address?: string }[];
  /** How it was counted; absent for a figure of a table. */
  convention?: string;
  /** Dossiers behind it; absent for a figure of a table. */
  dossiers?: number;
  checks: readonly EquationCheck[];
  /** What the portal's own table says of the same cell. */
  portal?: Message;
}

/** Every figure can be asked where it comes from: reading, page, time, way of counting, dossiers, checks. */
export function FigureOrigin({ origin: { from, convention, dossiers, checks, portal } }: { origin: Origin }) {
  const say = useSay();
  return (
    <section className="card stack near" aria-label={say('forms.origin.title')}>
      <h3>{say('forms.origin.title')}</h3>
      <dl className="facts small">
        <Fact label={say('forms.origin.from')}>
          <ul className="plain stack tight">
            {from.map(({ say: sentence, address }, at) => (
              <li key={at}>
                {say(sentence)}
                {address !== undefined && (
                  <>
                    <br />
                    <span className="quiet">
                      {say('forms.origin.address')}: <span className="code">{address}</span>
                    </span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fact>
        {convention !== undefined && <Fact label={say('forms.origin.convention')}>{convention}</Fact>}
        {dossiers !== undefined && <Fact label={say('forms.origin.dossiers')}>{say('forms.moved.count', { n: dossiers })}</Fact>}
        <Fact label={say('forms.origin.checks')}>
          <ul className="plain stack tight">
            {checks.length === 0 && portal === undefined && <li>{say('forms.origin.noChecks')}</li>}
            {checks.map(({ equation: { total, parts }, holds }) => (
              <li key={`${total} ${parts.join()}`} className={holds === 'no' ? 'strong' : undefined}>
                {say(`forms.origin.${holds}`, { equation: `(${total}) = ${parts.map((part) => `(${part})`).join(' + ')}` })}
              </li>
            ))}
            {portal !== undefined && <li>{say(portal)}</li>}
          </ul>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

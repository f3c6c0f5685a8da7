import { useEffect, useRef } from 'react';
import { Brand } from '../common/brand';
import { useSay } from '../common/words';
import { DoesStep, TryStep, UnitStep, type WelcomeProps } from './welcome-steps';

export const welcomeSteps = ['does', 'unit', 'try'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

interface WelcomeViewProps extends WelcomeProps {
  step: WelcomeStep;
  sampleAddress: string;
  onStep(step: WelcomeStep): void;
  /** Nothing more is to be shown: skipped or done. */
  onEnd(): void;
  onOpenWorkspace(): void;
}

/** Three short steps; each may be skipped, and nothing of them comes back by itself. */
export function WelcomeView({ step, sampleAddress, onStep, onEnd, onOpenWorkspace, ...props }: WelcomeViewProps) {
  const say = useSay();
  const at = welcomeSteps.indexOf(step);
  const before = welcomeSteps[at - 1];
  const after = welcomeSteps[at + 1];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // Reading goes on at the new step; on the first one the page begins at its own beginning.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const title = say(`welcome.${step}`);
  return (
    <main className="page stack" style={{ gap: 16 }}>
      <Brand big />
      <div className="stack tight">
        <progress className="welcome-progress" aria-hidden="true" value={at + 1} max={welcomeSteps.length} />
        <p className="small quiet">{say('welcome.step', { n: at + 1, of: welcomeSteps.length })}</p>
      </div>
      <section className="card stack" style={{ padding: 16 }} aria-label={title}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {step === 'does' && <DoesStep />}
        {step === 'unit' && <UnitStep {...props} />}
        {step === 'try' && <TryStep portal={props.settings.portal} sampleAddress={sampleAddress} />}
      </section>
      <div className="row spread">
        <div className="row">
          {before !== undefined && (
            <button type="button" className="button" onClick={() => onStep(before)}>
              {say('welcome.back')}
            </button>
          )}
          {after !== undefined ? (
            <button type="button" className="button primary" onClick={() => onStep(after)}>
              {say('welcome.next')}
            </button>
          ) : (
            <button type="button" className="button" onClick={onOpenWorkspace}>
              {say('welcome.openWorkspace')}
            </button>
          )}
        </div>
        <button type="button" className="button bare" onClick={onEnd}>
          {say(after === undefined ? 'welcome.end' : 'welcome.skip')}
        </button>
      </div>
      <p className="small quiet">{say('welcome.again')}</p>
    </main>
  );
}

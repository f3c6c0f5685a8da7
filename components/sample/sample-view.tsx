import type { ReactNode } from 'react';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { portalTexts } from './portal-texts';

export const sampleScreens = ['list', 'figures', 'form'] as const;
export type SampleScreen = (typeof sampleScreens)[number];

interface SampleViewProps {
  screen: SampleScreen;
  /** What is said to be tried on this screen; ids of sentences. */
  tries: readonly string[];
  addressOf(screen: SampleScreen): string;
  /** Something more to press beside what is tried. */
  more?: ReactNode;
  children: ReactNode;
}

/** An invented portal under a line that says what to try. Everything in it is invented, and nothing of it is kept. */
export function SampleView({ screen, tries, addressOf, more, children }: SampleViewProps) {
  const say = useSay();
  return (
    <div className="sample">
      <section className="sample-header" aria-label={portalTexts.name}>
        <span className="strong">{portalTexts.name}</span>
        <span>{portalTexts.unit}</span>
      </section>
      <section className="sample-guide stack near" aria-label={say('sample.heading')}>
        <h1>{say('sample.heading')}</h1>
        <Notice tone="note">
          <p className="small">{say('sample.invented')}</p>
        </Notice>
        <nav className="row" aria-label={say('sample.screens')}>
          {sampleScreens.map((one, at) => (
            <a key={one} className="button" href={addressOf(one)} aria-current={one === screen ? 'page' : undefined}>
              {at + 1}. {portalTexts.screens[one]}
            </a>
          ))}
        </nav>
        <ul className="points">
          {tries.map((id) => (
            <li key={id}>{say(id)}</li>
          ))}
        </ul>
        {more}
      </section>
      <main className="sample-portal">{children}</main>
    </div>
  );
}

import { nameOf, type Suspect } from '../../lib/diagnose/suspects';
import { useSay } from '../common/words';
import { Tick } from '../settings/setting-row';

interface PartsCardProps {
  parts: readonly Suspect[];
  off: ReadonlySet<string>;
  /** Set by the office's policy. */
  rulesLocked: boolean;
  wordsFor(part: string): string;
  onSwitch(part: Suspect, on: boolean): void;
}

/** Readers and rules that work on this page, each to be switched off by itself. */
export function PartsCard({ parts, off, rulesLocked, wordsFor, onSwitch }: PartsCardProps) {
  const say = useSay();
  if (parts.length === 0) return null;
  return (
    <section className="card stack near" aria-label={say('selfCheck.parts.title')}>
      <h2>{say('selfCheck.parts.title')}</h2>
      {rulesLocked && <p className="small quiet">{say('selfCheck.parts.locked')}</p>}
      <ul className="plain small">
        {parts.map((part) => (
          <li key={nameOf(part)}>
            <Tick
              label={wordsFor(nameOf(part))}
              checked={!off.has(nameOf(part))}
              disabled={rulesLocked && part.kind === 'rule'}
              onChange={(on) => onSwitch(part, on)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

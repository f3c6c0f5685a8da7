import type { DraftedReport, DraftedRun } from '../../lib/narrative/draft';
import { provenanceLines } from '../../lib/narrative/say-provenance';
import { useSay } from '../common/words';

/** A drafted report as it reads: dots where nothing is known, and behind each figure where it comes from. */
export function DraftPaper({ draft: { blocks } }: { draft: DraftedReport }) {
  const say = useSay();
  return (
    <div className="draftpaper" role="document" aria-label={say('prose.draft.preview')} tabIndex={0}>
      {blocks.map(({ kind, runs }, index) => (
        <p key={index} className={kind}>
          {runs.map((run, at) => (
            <Run key={at} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Run({ run: { text, blank, provenance } }: { run: DraftedRun }) {
  const say = useSay();
  if (blank) return <mark className="blank">{text}</mark>;
  if (provenance === undefined) return text;
  return (
    <span
      className="sourced"
      title={provenanceLines(provenance)
        .map((line) => say(line))
        .join('\n')}
    >
      {text}
    </span>
  );
}

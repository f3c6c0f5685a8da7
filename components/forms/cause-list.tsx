import type { Cause } from '../../lib/report/explain-difference';
import { useSay } from '../common/words';
import { CodeList } from './code-list';

interface CauseListProps {
  title: string;
  causes: readonly Cause[];
  titleOf(conventionId: string): string;
  onOpenCode(code: string): void;
}

/** Why a figure may differ, the surest first, each with its dossiers. */
export function CauseList({ title, causes, titleOf, onOpenCode }: CauseListProps) {
  const say = useSay();
  return (
    <>
      {causes.map((cause) => (
        <CodeList
          key={cause.kind === 'convention' ? cause.conventionId : cause.kind}
          title={`${title}. ${say(`forms.cause.${cause.kind}`, {
            n: cause.codes.length,
            title: cause.kind === 'convention' ? titleOf(cause.conventionId) : '',
          })}`}
          codes={cause.codes}
          onOpen={onOpenCode}
        />
      ))}
    </>
  );
}

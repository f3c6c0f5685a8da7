import { memo } from 'react';
import type { DossierItem } from '../common/types.ts';
import { CutText } from './CutText.tsx';
import { dateLine, ratingLines } from './lines.ts';

interface Props {
  dossier: DossierItem;
  statusLine: boolean;
  onOpen: (dossier: DossierItem) => void;
}

export const InfoCell = memo(function InfoCell({ dossier, statusLine, onOpen }: Props) {
  return (
    <div>
      <div role="button" tabIndex={0} className="ma-ho-so" onClick={() => onOpen(dossier)}>
        {dossier.code}
      </div>
      <CutText rows={2}>{`- ${dossier.subject}`}</CutText>
      {statusLine ? <CutText rows={1}>{`- Trạng thái hồ sơ : ${dossier.statusText}`}</CutText> : null}
      <div>{dateLine(dossier)}</div>
      {ratingLines(dossier).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
});

import { periodLine, type FormPaper } from '../../lib/export/form-paper';
import { PaperTable } from './paper-table';

/** A form for the printer, across; nothing of it is seen on the screen. */
export function PaperPrint({ paper }: { paper: FormPaper }) {
  return (
    <div lang="vi">
      <p className="strong">{paper.unit}</p>
      <p>{paper.number}</p>
      <h1>{paper.title}</h1>
      <p className="centred">{periodLine(paper.period)}</p>
      <PaperTable paper={paper} />
      {paper.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  );
}

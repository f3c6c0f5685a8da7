import type { Cells } from '../../compute';
import { openForm } from '../../page/open-form';
import { sentBy, webFormTable } from '../../page/web-form';
import { spec } from './spec';

/** After certain cells were left the whole page comes anew from the server, with what it was sent. */
const KEPT = 'may-chu';

const form = openForm(spec);
const kept = sessionStorage.getItem(KEPT);
const cells = kept === null ? form.cells : (JSON.parse(kept) as Cells);

function postBack(): void {
  sessionStorage.setItem(KEPT, JSON.stringify(sentBy(form)));
  location.reload();
}

form.mount.append(webFormTable(form, form.compute(cells), postBack));
form.publish(() => sentBy(form));

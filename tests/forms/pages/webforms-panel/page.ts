import { openForm } from '../../page/open-form';
import { sentBy, webFormTable } from '../../page/web-form';
import { spec } from './spec';

/**
 * A panel that the server draws anew after certain cells were left. What is typed while the answer is on its way is lost with
 * the old panel.
 */
const ANSWER_MS = 50;

const form = openForm(spec);
let busy = false;

function postBack(): void {
  if (busy) return;
  busy = true;
  const sent = form.compute(sentBy(form));
  setTimeout(() => {
    busy = false;
    form.mount.replaceChildren(webFormTable(form, sent, postBack));
  }, ANSWER_MS);
}

form.mount.append(webFormTable(form, form.compute(form.cells), postBack));
form.publish(() => sentBy(form));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guest } from '../lib/browser/guest';
import { sampleAnswers } from './sample/sample-answers';

/** Answers in place of the background, on the sample page alone. A file of its own: no other page carries its weight. */
export default defineUnlistedScript(() => {
  guest().inPlace ??= sampleAnswers(window.location.origin);
});

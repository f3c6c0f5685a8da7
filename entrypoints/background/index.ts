import { defineBackground } from 'wxt/utils/define-background';
import { watch } from './watch';

/** Listeners are registered in the first task: a worker that wakes for an event hands it only to listeners that exist by then. */
export default defineBackground({ type: 'module', main: watch });

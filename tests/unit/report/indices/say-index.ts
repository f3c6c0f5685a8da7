import index from '../../../../lib/text/messages/vi/index.json';
import { createSay } from '../../../../lib/text/say';

export const sayIndex = createSay(index, 'vi');

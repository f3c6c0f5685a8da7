import { contents } from '../../contents.ts';
import { drawAlpine } from './draw.js';

drawAlpine(contents['alpine-manner'], 'motto');

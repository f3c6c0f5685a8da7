import { contents } from '../../contents.ts';
import { drawKendo } from './draw.js';

drawKendo(contents['kendo-manner'], 'boxes');

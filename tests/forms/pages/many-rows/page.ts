import { plainForm } from '../../page/plain-form';
import { spec } from './spec';

plainForm(spec);

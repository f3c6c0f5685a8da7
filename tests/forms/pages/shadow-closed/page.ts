import { customElementTable } from '../../page/custom-element-form';
import { defineNumberElement } from '../../page/number-element';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

defineNumberElement('closed');
const form = openForm(spec);
const { table, model } = customElementTable(form);
form.mount.append(table);
form.publish(model);

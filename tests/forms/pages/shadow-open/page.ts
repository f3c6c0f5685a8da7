import { customElementTable } from '../../page/custom-element-form';
import { defineNumberElement } from '../../page/number-element';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

// The table lies in a shadow tree, and every cell's input in one below it.
defineNumberElement('open');
const form = openForm(spec);
const { table, model } = customElementTable(form);
form.mount.attachShadow({ mode: 'open' }).append(table);
form.publish(model);

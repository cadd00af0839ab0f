// The forms that work without a network, in the order in which they are offered. A further one is a file, a view in the page and a line here.
import { registration } from '/assets/tiltas-offline-registration.js';
import { presence } from '/assets/tiltas-offline-presence.js';
import { inspection, photo } from '/assets/tiltas-offline-inspection.js';

export const FORMS = [presence, inspection, registration];
export const FORM_OF = Object.fromEntries(FORMS.map((form) => [form.kind, form]));
// Where a record goes, and where what a form must know beforehand comes from.
export const ADDRESSES = Object.fromEntries([...FORMS, photo].map((form) => [form.kind, form.address]));
export const FACTS = Object.fromEntries(FORMS.filter((form) => form.facts).map((form) => [form.kind, form.facts]));

// Reads and fills the fields of a step, and says what is missing as the pages of the desk do.
export const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

export function set(target, path, value) {
  const steps = path.split('.');
  const last = steps.pop();
  steps.reduce((at, step) => (at[step] ??= {}), target)[last] = value;
}

export const get = (source, path) => path.split('.').reduce((at, step) => at?.[step], source);

// Which fields are lists and which are numbers, the form itself says.
export function read(form, { lists = new Set(), numbers = new Set() }) {
  const values = {};
  for (const field of form.elements) {
    const name = field.name;
    if (!name || name === 'version' || field.type === 'file') continue;
    if (lists.has(name)) {
      const list = get(values, name) ?? [];
      set(values, name, field.checked ? [...list, field.value] : list);
    } else if (field.type === 'checkbox') {
      set(values, name, field.checked);
    } else if (field.type === 'radio') {
      if (field.checked || get(values, name) === undefined) set(values, name, field.checked ? field.value : '');
    } else {
      set(values, name, numbers.has(name) ? (field.value ? Number(field.value) : null) : field.value.trim());
    }
  }
  return values;
}

export function fill(form, values, { lists = new Set() }) {
  for (const field of form.elements) {
    const value = field.name && get(values, field.name);
    if (value === undefined || value === null || value === '') continue;
    if (lists.has(field.name)) field.checked = value.includes(field.value);
    else if (field.type === 'checkbox') field.checked = value;
    else if (field.type === 'radio') field.checked = field.value === value;
    else field.value = value;
  }
}

export const missing = (values, path) => (get(values, path) ? [] : [[path, `required.${path}`]]);

// What is wrong, as pairs of a field and the key of its words.
export function show(form, errors, word) {
  form.querySelectorAll('.ds-validation-message').forEach((old) => old.remove());
  form.querySelectorAll('.t-invalid').forEach((old) => old.classList.remove('t-invalid'));
  form.querySelectorAll('[aria-invalid]').forEach((old) => old.removeAttribute('aria-invalid'));
  document.querySelector('.ds-error-summary')?.remove();
  if (errors.length === 0) return;
  const summary = document.createElement('section');
  summary.className = 'ds-error-summary';
  summary.tabIndex = -1;
  const title = document.createElement('h2');
  title.textContent = word('errors');
  const list = document.createElement('ul');
  summary.append(title, list);
  for (const [name, key] of errors) {
    const field = form.querySelector(`[id="${name}"]`);
    const place = field.closest('.ds-fieldset') ?? field.closest('.ds-field');
    const said = document.createElement('p');
    said.className = 'ds-validation-message';
    said.id = `${name}-error`;
    said.textContent = word(key);
    place.classList.add('t-invalid');
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', said.id);
    (place.querySelector(':scope > legend, :scope > label')).after(said);
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'ds-link';
    link.href = `#${name}`;
    link.textContent = word(key);
    link.addEventListener('click', (event) => { event.preventDefault(); field.focus(); });
    line.append(link);
    list.append(line);
  }
  form.before(summary);
  summary.focus();
}

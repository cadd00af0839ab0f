// Reads and fills the fields of a step, and says what is missing as the pages of the desk do.
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const LISTS = new Set(['pets', 'needs', 'background.languages']);
const NUMBERS = new Set(['municipality', 'wished', 'relatives']);

function set(target, path, value) {
  const steps = path.split('.');
  const last = steps.pop();
  steps.reduce((at, step) => (at[step] ??= {}), target)[last] = value;
}

const get = (source, path) => path.split('.').reduce((at, step) => at?.[step], source);

export function read(form) {
  const values = {};
  for (const field of form.elements) {
    const name = field.name;
    if (!name || name === 'version') continue;
    if (LISTS.has(name)) {
      const list = get(values, name) ?? [];
      set(values, name, field.checked ? [...list, field.value] : list);
    } else if (field.type === 'checkbox') {
      set(values, name, field.checked);
    } else if (field.type === 'radio') {
      if (field.checked || get(values, name) === undefined) set(values, name, field.checked ? field.value : '');
    } else {
      set(values, name, NUMBERS.has(name) ? (field.value ? Number(field.value) : null) : field.value.trim());
    }
  }
  return values;
}

export function fill(form, values) {
  for (const field of form.elements) {
    const value = field.name && get(values, field.name);
    if (value === undefined || value === null || value === '') continue;
    if (LISTS.has(field.name)) field.checked = value.includes(field.value);
    else if (field.type === 'checkbox') field.checked = value;
    else if (field.type === 'radio') field.checked = field.value === value;
    else field.value = value;
  }
}

function dayWrong(values, path) {
  const [day, month, year] = ['Day', 'Month', 'Year'].map((part) => get(values, path + part) ?? '');
  if (!day && !month && !year) return 'blank';
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
  return real && iso <= today() ? '' : 'day';
}

const missing = (values, path) => (get(values, path) ? [] : [[path, `required.${path}`]]);

// As the desk asks: what is wrong, as pairs of a field and the key of its words.
export const CHECKS = {
  contact(values) {
    const wrong = dayWrong(values, 'arrived');
    return [...missing(values, 'spoken'), ...(wrong ? [['arrived', wrong === 'blank' ? 'required.arrived' : 'day']] : [])];
  },
  person(values) {
    const found = ['familyRole', 'names.surname', 'names.given'].flatMap((path) => missing(values, path));
    const born = dayWrong(values, 'birth.on');
    if (born === 'day') found.push(['birth.on', 'day']);
    if (born === 'blank' && !get(values, 'birth.said')) found.push(['birth.on', 'required.birth.on']);
    found.push(...missing(values, 'sex'), ...missing(values, 'nationality'), ...missing(values, 'paper.kind'));
    if (values.paper.kind && values.paper.kind !== 'none') found.push(...missing(values, 'paper.number'));
    if (values.needs.includes('other')) found.push(...missing(values, 'words'));
    return found;
  },
  tonight(values) {
    const own = values.lodging === 'own' ? ['municipality', 'address'] : [];
    return ['lodging', ...own].flatMap((path) => missing(values, path));
  },
};

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

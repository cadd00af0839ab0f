// The form of an inspection: a house, its standards section by section, an answer to each indicator, words and photos.
import { missing } from '/assets/tiltas-offline-form.js';
import { smaller } from '/assets/tiltas-offline-photo.js';

const MOST_PHOTOS = 12;
const ANSWERS = ['met', 'not_met', 'not_applicable'];

const said = (desk, names) => names[desk.language()] ?? names.lt;
const indicators = (section) => section.standards.flatMap((standard) => standard.indicators);
// Not every section is asked in every kind of house.
function asked({ site, facts }) {
  const codes = facts.sites.find((one) => one.id === site)?.sections;
  return codes ? facts.sections.filter((one) => codes.includes(one.code)) : facts.sections;
}
const sectionOf = (desk) => desk.content.facts.sections.find((one) => one.code === desk.part);
const answered = (desk, section) => indicators(section).filter((one) => desk.content.answers[one.code]?.answer).length;

function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => (key in made && key !== 'list' ? (made[key] = value) : made.setAttribute(key, value)));
  made.append(...inside);
  return made;
}

async function overview(desk) {
  const { content, main, word } = desk;
  main.querySelector('[data-sections]').replaceChildren(...asked(content).map((section) => desk.line(
    said(desk, section.name), `${answered(desk, section)} / ${indicators(section).length} ${word('inspection.answered')}`,
    [[word(answered(desk, section) ? 'change' : 'inspection.fill'), async () => { await desk.keep(); desk.part = section.code; await desk.open('inspection-section'); }]])));
  main.querySelector('[data-photos]').textContent = content.photos.length ? desk.many('photos', content.photos.length) : '';
}

function sites(desk) {
  const select = desk.main.querySelector('select[name=site]');
  select.replaceChildren(new Option(desk.word('inspection.choose'), ''), ...desk.content.facts.sites.map((one) => new Option(one.name, one.id)));
  select.addEventListener('change', async () => { await desk.keep(); await overview(desk); });
}

// One indicator: three answers, words, a photo.
function question(desk, indicator) {
  const { word } = desk;
  const kept = desk.content.answers[indicator.code] ?? {};
  const name = `answer.${indicator.code}`;
  const legend = `${said(desk, indicator.text)}${indicator.or ? ` (${word('inspection.or-short')})` : ''}`;
  const field = element('fieldset', { className: 'ds-fieldset t-indicator' }, element('legend', { textContent: legend }));
  const row = element('div', { className: 't-inline' });
  ANSWERS.forEach((answer) => {
    const id = `${name}.${answer}`;
    row.append(element('div', { className: 'ds-field' },
      element('input', { className: 'ds-input', type: 'radio', name, value: answer, id, checked: kept.answer === answer }),
      element('label', { htmlFor: id, textContent: word(`inspection.answer.${answer}`) })));
  });
  const note = element('div', { className: 'ds-field' },
    element('label', { htmlFor: `note.${indicator.code}`, textContent: word('inspection.note') }),
    element('input', { className: 'ds-input', type: 'text', id: `note.${indicator.code}`, name: `note.${indicator.code}`, maxLength: 500, value: kept.note ?? '', autocomplete: 'off' }));
  field.append(row, note, photos(desk, indicator.code));
  return field;
}

function photos(desk, code) {
  const { word } = desk;
  const mine = desk.content.photos.filter((one) => one.indicator === code);
  const list = element('ul', { className: 't-photos' }, ...mine.map((one, at) => element('li', {},
    element('span', { textContent: `${word('inspection.photo')} ${at + 1}` }),
    element('button', { type: 'button', className: 'ds-button', textContent: word('drop'), 'data-variant': 'tertiary', onclick: () => drop(desk, one) }))));
  const input = element('input', { type: 'file', accept: 'image/*', capture: 'environment', id: `photo.${code}`, className: 'ds-input', onchange: (event) => take(desk, code, event) });
  const told = element('p', { className: 't-hint', role: 'status', 'data-told': code });
  return element('div', { className: 'ds-field' }, element('label', { htmlFor: input.id, textContent: word('inspection.photo.take') }), input, told, list);
}

async function again(desk, code, told) {
  await desk.open('inspection-section');
  const place = desk.main.querySelector(`[data-told="${code}"]`);
  place.textContent = told;
  place.closest('fieldset').querySelector('input[type=file]').focus();
}

async function take(desk, code, event) {
  event.stopPropagation();
  const [file] = event.target.files;
  if (!file) return;
  await desk.keep();
  if (desk.content.photos.length >= MOST_PHOTOS) {
    await again(desk, code, desk.word('inspection.photo.many'));
    return;
  }
  const picture = await smaller(file);
  if (!picture) {
    await again(desk, code, desk.word('inspection.photo.wrong'));
    return;
  }
  const { sha256, ...content } = picture;
  const record = { id: crypto.randomUUID(), kind: 'photo', parent: desk.record.id, large: true, state: 'draft', capturedAt: new Date().toISOString() };
  await desk.store.seal(record, content);
  desk.content.photos.push({ id: record.id, indicator: code, sha256 });
  await desk.keep();
  await again(desk, code, desk.word('inspection.photo.kept'));
}

async function drop(desk, one) {
  await desk.store.remove(one.id);
  desk.content.photos = desk.content.photos.filter((kept) => kept.id !== one.id);
  await desk.keep();
  await again(desk, one.indicator, '');
}

function section(desk) {
  const { main, word } = desk;
  const here = sectionOf(desk);
  main.querySelector('h1').textContent = said(desk, here.name);
  main.querySelector('[data-standards]').replaceChildren(...here.standards.map((standard) => element('section', { className: 't-sec t-card-form' },
    element('h2', { textContent: said(desk, standard.name) }),
    ...(standard.indicators.some((one) => one.or) ? [element('p', { className: 't-hint', textContent: word('inspection.or') })] : []),
    ...standard.indicators.map((indicator) => question(desk, indicator)))));
}

export const photo = {
  kind: 'photo',
  address: (record) => `/offline/inspections/${record.parent}/photos/${record.id}`,
};

export const inspection = {
  kind: 'inspection',
  address: (record) => `/offline/inspections/${record.id}`,
  facts: '/offline/inspections/form',
  checks: { inspection: (values) => missing(values, 'site') },
  before: { inspection: sites, 'inspection-section': section },
  shown: { inspection: overview },
  acts: {},
  after: 'list',

  // The questions as they were when it was begun go with it.
  begin: (desk) => ({ record: {}, content: { site: '', note: '', answers: {}, photos: [], facts: desk.facts }, view: 'inspection' }),
  prepare: async (desk) => { desk.facts = await desk.store.facts('inspection'); return Boolean(desk.facts); },
  resume: () => 'inspection',
  values: (desk, view) => (view === 'inspection' ? { site: desk.content.site, note: desk.content.note } : {}),

  keep(desk, view) {
    const form = desk.main.querySelector('form');
    const { content } = desk;
    if (view === 'inspection') {
      content.site = form.elements.site.value;
      content.note = form.elements.note.value.trim();
    } else {
      indicators(sectionOf(desk)).forEach(({ code }) => {
        const answer = form.querySelector(`input[name="answer.${code}"]:checked`)?.value ?? '';
        const note = form.elements[`note.${code}`].value.trim();
        if (answer || note) content.answers[code] = { answer, note };
        else delete content.answers[code];
      });
    }
    return { answers: Object.values(content.answers).filter((one) => one.answer).length };
  },

  async step(desk, view) {
    if (view === 'inspection') {
      const sections = asked(desk.content);
      const next = sections.find((one) => answered(desk, one) < indicators(one).length) ?? sections[0];
      desk.part = next.code;
      await desk.open('inspection-section');
    } else {
      await desk.open('inspection');
    }
  },

  async unfinished(desk) {
    await desk.keep();
    if (desk.content.site && desk.record.answers > 0) return false;
    await desk.open('inspection');
    desk.wrong(desk.content.site ? [] : [['site', 'required.site']]);
    desk.main.querySelector('[data-unfinished]').hidden = Boolean(desk.record.answers);
    return true;
  },

  // Photos go when the record has gone.
  async finished(desk) {
    const mine = (await desk.store.all()).filter((one) => one.parent === desk.record.id);
    await Promise.all(mine.map((one) => desk.store.put({ ...one, state: 'ready' })));
  },

  sent(record, content) {
    const known = new Set(asked(content).flatMap(indicators).map((one) => one.code));
    const answers = Object.entries(content.answers).filter(([code, one]) => one.answer && known.has(code))
      .map(([indicator, one]) => ({ indicator, answer: one.answer, note: one.note }));
    return { site: content.site, catalogue: content.facts.catalogue, capturedAt: record.capturedAt, answers, note: content.note, photos: content.photos };
  },

  name: (record, inside, word) => inside?.facts?.sites.find((one) => one.id === inside.site)?.name || record.number || word('form.inspection'),
  notes(record, desk, parts) {
    const open = parts.filter((one) => one.state !== 'sent').length;
    return [desk.word('form.inspection'), record.number, open ? `${desk.word('inspection.photos.wait')} ${open}` : ''];
  },
  buttons: () => [],
};

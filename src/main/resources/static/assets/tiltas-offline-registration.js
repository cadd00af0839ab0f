// The form of a family's registration: contact, its people one after another, tonight; then a slip with a code.
import { get, missing, today } from '/assets/tiltas-offline-form.js';
import { freshCode, inFours, square } from '/assets/tiltas-offline-slip.js';

function dayWrong(values, path) {
  const [day, month, year] = ['Day', 'Month', 'Year'].map((part) => get(values, path + part) ?? '');
  if (!day && !month && !year) return 'blank';
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
  return real && iso <= today() ? '' : 'day';
}

// As the desk asks.
const checks = {
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

async function nextPerson(desk) {
  const before = desk.content.people.at(-1);
  desk.part = { id: crypto.randomUUID() };
  if (before) {
    desk.part.names = { surname: before.names.surname, surnameOriginal: before.names.surnameOriginal };
    desk.part.nationality = before.nationality;
    desk.part.familyRole = '';
  }
  await desk.open('person');
  if (before) desk.main.querySelector('[name=familyRole]').value = '';
}

function check(desk) {
  const born = (one) => ['onYear', 'onMonth', 'onDay']
    .map((part) => (one.birth?.[part] ?? '').padStart(part === 'onYear' ? 0 : 2, '0')).join('-').replace(/^-.*/, '');
  desk.main.querySelector('[data-people]').replaceChildren(...desk.content.people.map((one) => desk.line(
    `${one.names.given} ${one.names.surname}`, born(one), [[desk.word('change'), async () => { desk.part = one; await desk.open('person'); }]], 'und')));
}

function slip({ main, record }) {
  main.querySelector('[data-date]').textContent = record.capturedAt.slice(0, 10);
  main.querySelector('[data-code]').textContent = inFours(record.code);
  main.querySelector('[data-square]').replaceChildren(square(record.code));
}

const paperOf = (one) => ({ untilDay: '', untilMonth: '', untilYear: '', ...one.paper, person: one.id, seen: one.paper.number });

export const registration = {
  kind: 'registration',
  address: (record) => `/offline/registrations/${record.id}`,
  lists: new Set(['pets', 'needs', 'background.languages']),
  numbers: new Set(['municipality', 'wished', 'relatives']),
  checks,
  shown: { check, slip },
  acts: { person: nextPerson },
  after: 'slip',

  begin() {
    const now = new Date();
    const arrived = { arrivedDay: String(now.getDate()), arrivedMonth: String(now.getMonth() + 1), arrivedYear: String(now.getFullYear()) };
    return { record: { code: freshCode() }, content: { people: [], contact: arrived }, view: 'contact' };
  },

  resume: (content) => (content.people.length ? 'check' : 'contact'),
  values: (desk, view) => (view === 'person' ? desk.part : desk.content[view]),

  // Every change is kept at once, complete or not; what it answers stands readable beside the sealed content.
  keep(desk, view, values) {
    const { content } = desk;
    if (view === 'person') {
      desk.part = { ...values, id: desk.part.id };
      const at = content.people.findIndex((one) => one.id === desk.part.id);
      if (at >= 0) content.people[at] = desk.part;
      else if (values.names.surname || values.names.given) content.people.push(desk.part);
    } else {
      content[view] = values;
    }
    return { people: content.people.length };
  },

  async step(desk, view, value) {
    const { content } = desk;
    if (view === 'contact') await (content.people.length ? desk.open('check') : nextPerson(desk));
    else if (view === 'person') await (value === 'another' ? nextPerson(desk) : desk.open(content.tonight ? 'check' : 'tonight'));
    else await desk.open('check');
  },

  // The first step that is not complete is opened instead.
  async unfinished(desk) {
    const { content } = desk;
    const step = ['contact', 'tonight'].find((name) => !content[name] || checks[name](content[name]).length > 0);
    if (step) { await desk.open(step); return true; }
    const person = content.people.find((one) => checks.person(one).length > 0);
    if (!person && content.people.length > 0) return false;
    desk.part = person ?? { id: crypto.randomUUID() };
    await desk.open('person');
    return true;
  },

  sent(record, content) {
    const people = content.people.map(({ id, paper, needs, words: said, ...form }) => ({
      id, person: { ...form, version: 0 }, paper: paperOf({ id, paper }), needs, words: said ?? '',
    }));
    return { code: record.code, capturedAt: record.capturedAt, arrival: { contact: { ...content.contact, version: 0 }, people, tonight: { ...content.tonight, version: 0 } } };
  },

  name(record, inside, word) {
    if (!inside) return record.number || inFours(record.code);
    const first = (inside.arrival?.people.map((member) => member.person) ?? inside.people)[0];
    return first ? `${first.names.given} ${first.names.surname}` : word('nameless');
  },

  notes: (record, desk) => [record.number, inFours(record.code), record.people ? desk.many('people', record.people) : ''],
  buttons: (record, desk) => [[desk.word('slip-again'), () => desk.show(record, 'slip')]],
};

// Everything works without this file. It only brings the eye and the screen reader to what has just changed.
(() => {
  'use strict';

  function focusOn(element) {
    if (!element.matches('a, button, input, select, textarea, [tabindex]')) element.tabIndex = -1;
    element.focus();
  }

  function focusOnErrors(root) {
    const errors = root.querySelector('.ds-error-summary');
    if (errors) focusOn(errors);
    return Boolean(errors);
  }

  // A long menu shows where one is.
  const side = document.querySelector('.t-side');
  const here = side?.querySelector('[aria-current]');
  if (here && here.offsetTop + here.offsetHeight > side.clientHeight) side.scrollTop = here.offsetTop - side.clientHeight / 2;

  // A link in the error summary goes into the field, not only to it.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('.ds-error-summary a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus();
  });

  // After a swap focus would fall to <body>. data-focus marks the heading or list that has changed.
  document.addEventListener('htmx-after-settle', (event) => {
    if (focusOnErrors(document)) return;
    if (document.activeElement && document.activeElement !== document.body) return;
    const changed = event.target.querySelector?.('[data-focus]');
    if (changed) focusOn(changed);
  });

  // An answer may offer a value for a field that nobody has filled by hand: a name in the other script.
  document.addEventListener('htmx-after-swap', () => {
    document.querySelectorAll('output[data-fill]').forEach((offer) => {
      const field = document.getElementById(offer.dataset.fill);
      const text = offer.textContent;
      if (!field || !text || field === document.activeElement) return;
      const free = field.value === '' || field.value === field.dataset.filled;
      const otherScript = /\p{Script=Cyrillic}/u.test(field.value) && !/\p{Script=Cyrillic}/u.test(text);
      if (free || otherScript) field.value = field.dataset.filled = text;
    });
  });

  // A menu opened as <details> closes by Escape and by a click elsewhere.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const menu = document.activeElement?.closest('details.t-more[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.t-more[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // A number may be pushed as well as typed. What listens to the number hears of it when the slider is let go.
  document.querySelectorAll('input[data-slider]').forEach((field) => {
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.className = 't-slider';
    slider.min = field.min;
    slider.max = field.max;
    slider.value = field.value;
    slider.setAttribute('aria-label', field.dataset.slider);
    slider.addEventListener('input', () => { field.value = slider.value; });
    field.addEventListener('input', () => { slider.value = field.value; });
    field.after(slider);
  });

  // A row of numbers may be drawn as well as typed: each point goes up and down. The numbers are what is sent.
  document.querySelectorAll('[data-drawn]').forEach((row) => {
    const fields = [...row.querySelectorAll('input[type=number]')];
    const [width, height, edge] = [40 * fields.length, 120, 10];
    const make = (name, into) => into.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('class', 't-sketch');
    picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
    picture.setAttribute('aria-hidden', 'true');
    const line = make('path', picture);
    const points = fields.map((_, n) => {
      const point = make('circle', picture);
      point.setAttribute('r', 9);
      point.setAttribute('cx', 20 + 40 * n);
      return point;
    });
    let most = 0;
    const draw = () => {
      const people = fields.map((field) => Number(field.value) || 0);
      most = Math.max(most, 4000, ...people);
      const at = people.map((one) => height - edge - (height - 2 * edge) * one / most);
      points.forEach((point, n) => point.setAttribute('cy', at[n]));
      line.setAttribute('d', at.map((y, n) => `${n ? 'L' : 'M'}${20 + 40 * n} ${y}`).join(''));
    };
    points.forEach((point, n) => {
      point.addEventListener('pointerdown', (event) => { event.preventDefault(); point.setPointerCapture(event.pointerId); });
      point.addEventListener('pointermove', (event) => {
        if (!point.hasPointerCapture(event.pointerId)) return;
        const y = (event.clientY - picture.getBoundingClientRect().top) * height / picture.getBoundingClientRect().height;
        const people = most * (height - edge - y) / (height - 2 * edge);
        fields[n].value = Math.round(Math.min(Math.max(people, 0), fields[n].max) / 50) * 50;
        fields[n].dispatchEvent(new Event('input', { bubbles: true }));
      });
      point.addEventListener('pointerup', () => fields[n].dispatchEvent(new Event('change', { bubbles: true })));
    });
    fields.forEach((field) => field.addEventListener('input', draw));
    draw();
    row.querySelector('p').after(picture);
  });

  focusOnErrors(document);
})();

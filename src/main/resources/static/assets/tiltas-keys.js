// Keys for whoever works by keyboard: / search, n next thing to do, g t today. They can be switched off on the page of the day.
(() => {
  'use strict';

  const KEPT = 'tiltas-keys';
  const panel = document.querySelector('[data-keys]');
  const box = panel?.querySelector('input');
  let before = '';

  function on() {
    try { return localStorage.getItem(KEPT) !== 'off'; } catch { return true; }
  }

  if (panel && box) {
    panel.setAttribute('data-ready', '');
    box.checked = on();
    box.addEventListener('change', () => {
      try { localStorage.setItem(KEPT, box.checked ? 'on' : 'off'); } catch { /* nothing is kept, then */ }
    });
  }

  document.addEventListener('keydown', (event) => {
    if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
    const key = before === 'g' && event.key === 't' ? 'g t' : event.key;
    before = event.key;
    const goal = key === '/' ? document.querySelector('input[type=search]')
      : key === 'n' ? document.querySelector('main .t-tasklist a, main .t-day-block a')
      : null;
    if (key === 'g t') location.assign('/desk');
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  });
})();

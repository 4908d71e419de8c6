(function () {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const search = byId('search');
  const status = byId('status');
  const expand = byId('expand');
  const buttons = Array.from(byId('filters').querySelectorAll('button'));
  const sections = Array.from(document.querySelectorAll('section.group'));
  const menu = document.querySelector('.menu');
  /** More results than these are shown closed. */
  const MOST_OPEN = 25;

  const fold = (text) => text.toLowerCase().replace(/\s+/g, ' ');
  const tagsOf = (element) => (element.dataset.tags || '').split(' ');
  const items = Array.from(document.querySelectorAll('.item')).map((element) => ({
    element,
    fold: element.tagName === 'DETAILS' ? element : null,
    head: fold(element.querySelector('h3, .where').textContent),
    text: fold(element.textContent),
    tags: tagsOf(element),
    rows: Array.from(element.querySelectorAll('.row')).map((row) => ({
      element: row, text: fold(row.textContent), tags: tagsOf(row),
    })),
  }));
  let filter = '';

  const matches = (text, terms) => terms.every((term) => text.includes(term));

  function show(item, terms) {
    const named = matches(item.head, terms);
    const ownTag = filter === '' || item.tags.includes(filter);
    let rows = 0;
    for (const row of item.rows) {
      // A filter that the whole item fits, such as a rule between parameters, leaves all its rows.
      const fits = (ownTag || row.tags.includes(filter)) && (named || matches(row.text, terms));
      row.fits = fits;
      rows += fits ? 1 : 0;
    }
    const rest = ownTag && matches(item.text, terms);
    const visible = rows > 0 || rest;
    item.element.hidden = !visible;
    for (const row of item.rows) {
      row.element.hidden = visible && rows > 0 && !row.fits;
    }
    return visible;
  }

  function apply() {
    const terms = fold(search.value).split(' ').filter(Boolean);
    const shown = items.filter((item) => show(item, terms));
    for (const section of sections) {
      section.hidden = !section.querySelector('.item:not([hidden])');
    }
    const active = terms.length > 0 || filter !== '';
    byId('overview').hidden = active;
    const folds = shown.filter((item) => item.fold);
    setOpen(active ? folds.length <= MOST_OPEN : false, folds);
    status.textContent = active ? shown.length + (shown.length === 1 ? ' result' : ' results') : items.length + ' entries';
    byId('nothing').hidden = shown.length > 0;
  }

  function setOpen(open, list) {
    list.forEach((item) => { item.fold.open = open; });
    expand.textContent = open ? 'Collapse all' : 'Expand all';
    expand.setAttribute('aria-pressed', String(open));
  }

  function choose(button) {
    filter = button.dataset.filter;
    for (const other of buttons) {
      other.setAttribute('aria-pressed', String(other === button));
      other.tabIndex = other === button ? 0 : -1;
    }
    apply();
  }

  function clear() {
    search.value = '';
    choose(buttons[0]);
  }

  function stops() {
    return Array.from(document.querySelectorAll('.item:not([hidden]) > summary, .item:not([hidden]) .where > a'))
      .filter((element) => element.offsetParent !== null);
  }

  function step(by) {
    const all = stops();
    const here = all.indexOf(document.activeElement);
    const next = here + by;
    if (next < 0) {
      search.focus();
    } else if (all[next]) {
      all[next].focus();
      all[next].scrollIntoView({ block: 'nearest' });
    }
  }

  function reveal() {
    const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.closest('[hidden]')) {
      clear();
    }
    const details = target.closest('details');
    if (details) {
      details.open = true;
    }
    target.scrollIntoView();
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const inSearch = document.activeElement === search;
    if (event.key === '/' && !inSearch) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (search.value || filter) {
        clear();
        search.focus();
      } else {
        document.activeElement.blur();
      }
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const fromResult = stops().includes(document.activeElement);
      if ((inSearch && event.key === 'ArrowDown') || fromResult) {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      }
    }
  });
  byId('filters').addEventListener('keydown', (event) => {
    const here = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined && buttons[to]) {
      event.preventDefault();
      buttons.forEach((button) => { button.tabIndex = -1; });
      buttons[to].tabIndex = 0;
      buttons[to].focus();
    }
  });
  buttons.forEach((button, index) => {
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener('click', () => choose(button));
  });
  search.addEventListener('input', apply);
  expand.addEventListener('click', () => {
    setOpen(expand.getAttribute('aria-pressed') !== 'true',
      items.filter((item) => item.fold && !item.element.hidden));
  });
  window.addEventListener('hashchange', reveal);
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = items.filter((item) => item.fold && !item.fold.open);
    closed.forEach((item) => { item.fold.open = true; });
  });
  window.addEventListener('afterprint', () => closed.forEach((item) => { item.fold.open = false; }));

  const narrow = matchMedia('(max-width: 58rem)');
  const fitMenu = () => { menu.open = !narrow.matches; };
  narrow.addEventListener('change', fitMenu);
  fitMenu();
  const bar = byId('controls');
  bar.hidden = false;
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--bar', bar.offsetHeight + 'px');
  }).observe(bar);
  apply();
  reveal();
}());

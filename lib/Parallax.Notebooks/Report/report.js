(() => {
  'use strict';

  const STEP = 100;
  const FILTER_FROM = 8;
  const CROWD = 40;
  const SVG = 'http://www.w3.org/2000/svg';
  const COLUMNS = {
    name: 'name', word: 'word', term: 'word', speaker: 'speaker', verb: 'verb', stance: 'stance',
  };

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const data = readData();
  const tip = document.body.appendChild(make('div', { className: 'tip', hidden: true }));
  const panel = makePanel();

  all('figure.chart').forEach(prepareChart);
  all('table.parallax-frame').forEach(prepareTable);
  all('.parallax-reading .article').forEach(prepareArticle);
  prepareLookUp();
  followReader();
  addEventListener('hashchange', unfold);
  unfold();

  // What a link leads to is not left folded.
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const folded = [];
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS' && !at.open) folded.push(at);
    if (folded.length === 0) return;
    folded.forEach(details => { details.open = true; });
    target.scrollIntoView();
  }

  function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith('aria-') || name === 'role') element.setAttribute(name, value);
      else element[name] = value;
    }
    element.append(...children);
    return element;
  }

  function button(text, action, properties = {}) {
    const element = make('button', { type: 'button', ...properties }, text);
    element.addEventListener('click', action);
    return element;
  }

  function readData() {
    const block = document.getElementById('places');
    try {
      return block ? JSON.parse(block.textContent) : null;
    } catch {
      return null;
    }
  }

  // Names of things are data: "constructor" is a word like any other.
  function entry(lists, kind, item) {
    const list = lists && Object.hasOwn(lists, kind) ? lists[kind] : null;
    return list && Object.hasOwn(list, item) ? list[item] : [];
  }

  function placesOf(kind, item, outlet, scope) {
    if (!data) return [];
    const isThere = article => (!outlet || data.articles[article][0] === outlet)
      && (!scope || scope.has(data.articles[article][3]));
    const places = entry(data.kinds, kind, item)
      .map(([sentence, start, end, note]) => ({ sentence: data.sentences[sentence], start, end, note }))
      .map(place => ({ ...place, article: place.sentence[0] }));
    const counts = entry(data.counts, kind, item).map(([article, where, times]) => ({ article, where, times }));
    return [...places, ...counts].filter(place => isThere(place.article));
  }

  // Numbers of a part of the articles open into that part.
  function scopeOf(element) {
    const part = element.closest('[data-articles]');
    try {
      return part ? new Set(JSON.parse(part.dataset.articles)) : null;
    } catch {
      return null;
    }
  }

  /* Charts */

  function prepareChart(figure) {
    for (const svg of all('svg.parallax', figure)) {
      svg.setAttribute('role', 'group');
      const marks = all('.mark', svg);
      marks.forEach(prepareMark);
      if (marks.length > 0) marks[0].setAttribute('tabindex', '0');
      svg.addEventListener('keydown', event => moveFocus(event, marks));
    }
    for (const titled of all('path > title', figure)) prepareTip(titled.parentElement);
    const tools = makeTools(figure);
    const crowd = all('.wide .mark', figure);
    if (crowd.length >= CROWD) tools.append(makeMarkFilter(figure));
    figure.append(tools);
  }

  function makeMarkFilter(figure) {
    const input = make('input', { type: 'search', placeholder: 'Find in the chart', 'aria-label': 'Find marks of the chart' });
    input.addEventListener('input', () => {
      const sought = input.value.trim().toLowerCase();
      figure.classList.toggle('searched', sought !== '');
      for (const mark of all('.mark', figure)) {
        mark.classList.toggle('found', sought !== '' && mark.dataset.item.toLowerCase().includes(sought));
      }
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter') all('.mark.found.opens', figure).find(mark => mark.checkVisibility())?.dispatchEvent(new MouseEvent('click'));
    });
    return input;
  }

  function takeTitle(element) {
    const title = element.querySelector(':scope > title');
    const text = title ? title.textContent : '';
    title?.remove();
    element.setAttribute('aria-label', text);
    return text;
  }

  function prepareTip(element) {
    const text = takeTitle(element);
    element.addEventListener('pointerenter', event => showTip(text, event.clientX, event.clientY));
    element.addEventListener('pointermove', event => showTip(text, event.clientX, event.clientY));
    element.addEventListener('pointerleave', hideTip);
    return text;
  }

  function prepareMark(mark) {
    const { item, outlet, places: kind } = mark.dataset;
    const scope = scopeOf(mark);
    const opens = kind !== undefined && placesOf(kind, item, outlet, scope).length > 0;
    const text = prepareTip(mark);
    mark.setAttribute('role', opens ? 'button' : 'img');
    mark.setAttribute('tabindex', '-1');
    mark.classList.toggle('opens', opens);
    mark.addEventListener('focus', () => {
      const box = mark.getBoundingClientRect();
      showTip(text, box.right, box.bottom);
    });
    mark.addEventListener('blur', hideTip);
    if (!opens) return;
    const open = () => panel.open({ kind, item, outlet, scope, told: text, from: mark });
    mark.addEventListener('click', open);
    mark.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
  }

  // A chart is one stop of the Tab key; arrows go from mark to mark.
  function moveFocus(event, marks) {
    const at = marks.indexOf(event.target.closest('.mark'));
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (at < 0 || to === undefined || !marks[to]) return;
    event.preventDefault();
    marks[at].setAttribute('tabindex', '-1');
    marks[to].setAttribute('tabindex', '0');
    marks[to].focus();
  }

  function showTip(text, x, y) {
    if (!text) return;
    tip.textContent = text;
    tip.hidden = false;
    const room = document.documentElement;
    const left = Math.min(x + 12, room.clientWidth - tip.offsetWidth - 4);
    const below = y + 16 + tip.offsetHeight < room.clientHeight;
    tip.style.left = `${Math.max(4, left)}px`;
    tip.style.top = `${below ? y + 14 : Math.max(4, y - tip.offsetHeight - 10)}px`;
  }

  function hideTip() {
    tip.hidden = true;
  }

  function makeTools(figure) {
    const wide = figure.querySelector('.wide svg');
    const numbers = wide.querySelector('metadata.csv');
    const name = fileName(wide.getAttribute('aria-label') || 'chart');
    const tools = make('div', { className: 'tools' });
    if (numbers) tools.append(button('CSV', () => save(new Blob([numbers.textContent], { type: 'text/csv' }), `${name}.csv`)));
    tools.append(
      button('SVG', () => save(new Blob([svgText(wide)], { type: 'image/svg+xml' }), `${name}.svg`)),
      button('PNG', () => savePng(wide, `${name}.png`)));
    all('button', tools).forEach(b => b.setAttribute('aria-label', `Save the chart as ${b.textContent}`));
    return tools;
  }

  function fileName(title) {
    const words = title.split('. ')[0].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    return words.replace(/^-+|-+$/g, '').slice(0, 60) || 'chart';
  }

  function svgText(svg) {
    const copy = svg.cloneNode(true);
    copy.setAttribute('xmlns', SVG);
    for (const mark of all('[aria-label]', copy)) {
      const title = document.createElementNS(SVG, 'title');
      title.textContent = mark.getAttribute('aria-label');
      mark.prepend(title);
      ['aria-label', 'tabindex', 'role'].forEach(attribute => mark.removeAttribute(attribute));
    }
    copy.querySelector('metadata.csv')?.remove();
    return new XMLSerializer().serializeToString(copy);
  }

  function savePng(svg, name) {
    const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
    const image = new Image();
    image.addEventListener('load', () => {
      const canvas = make('canvas', { width: width * 2, height: height * 2 });
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => blob && save(blob, name), 'image/png');
    });
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  }

  function save(blob, name) {
    const address = URL.createObjectURL(blob);
    const link = make('a', { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  /* The list of places */

  function makePanel() {
    const dialog = make('dialog', { className: 'places', 'aria-label': 'Places' });
    document.body.append(dialog);
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
    let from = null;
    dialog.addEventListener('close', () => from?.focus?.());
    return { open, show };

    function show(request) {
      hideTip();
      from = request.from ?? document.activeElement;
      dialog.replaceChildren(
        make('div', { className: 'head' }, make('h2', {}, request.title), button('Close', () => dialog.close())),
        ...request.content);
      if (!dialog.open) dialog.showModal();
      dialog.scrollTop = 0;
    }

    function open(request) {
      const places = placesOf(request.kind, request.item, request.outlet, request.scope);
      const list = make('div', { className: 'list' });
      const filter = make('input', { type: 'search', placeholder: 'Filter', 'aria-label': 'Filter the places' });
      filter.addEventListener('input', () => fill(list, places.filter(place => holds(place, filter.value))));
      fill(list, places);
      const title = request.outlet ? `${request.item} · ${request.outlet}` : request.item;
      const told = make('p', { className: 'told' }, [request.told, someOf(places)].filter(Boolean).join('. '));
      show({ title, content: [told, places.length > FILTER_FROM ? filter : '', list], from: request.from });
    }
  }

  // Of many articles the page has no more than a sample.
  function someOf(places) {
    if (data.drawn) {
      return `Places in ${data.drawn.toLocaleString('en')} articles, drawn by chance, are listed: up to ${data.sampled} of an outlet`;
    }
    const counts = Map.groupBy(places, place => data.articles[place.article][0]);
    if (!data.sampled || ![...counts.values()].some(list => list.length >= data.sampled)) return '';
    return `Some of the places are listed, drawn by chance: up to ${data.sampled} of an outlet`;
  }

  function holds(place, text) {
    const told = place.sentence ? `${place.sentence[3]} ${place.note ?? ''}` : place.where;
    return told.toLowerCase().includes(text.trim().toLowerCase());
  }

  function fill(list, places, shown = STEP) {
    const rows = [];
    let article = -1;
    for (const place of places.slice(0, shown)) {
      if (place.article !== article) {
        article = place.article;
        rows.push(articleHead(article));
      }
      rows.push(place.sentence ? sentenceRow(place) : countRow(place));
    }
    const left = places.length - shown;
    if (places.length === 0) rows.push(make('p', {}, 'Nothing fits.'));
    if (left > 0) rows.push(button(`Show ${Math.min(left, STEP)} of ${left} more`, () => fill(list, places, shown + STEP)));
    list.replaceChildren(...rows);
  }

  function articleHead(number) {
    const [outlet, title, day] = data.articles[number];
    return make('h3', {}, `${outlet}: ${title}`, make('small', {}, day ? ` ${day}` : ''));
  }

  function sentenceRow({ sentence, start, end, note }) {
    const [, number, section, text] = sentence;
    const where = make('small', {}, `${section}, sentence ${number + 1}${note ? ` · ${note}` : ''}`);
    const words = end > start
      ? [text.slice(0, start), make('mark', {}, text.slice(start, end)), text.slice(end)]
      : [text];
    return make('p', { className: 'place' }, ...words, ' ', where);
  }

  function countRow({ where, times }) {
    return make('p', { className: 'place' }, `${times} × `, make('small', {}, where));
  }

  /* Tables */

  function prepareTable(table) {
    const heads = all('thead th', table);
    const rows = all('tbody tr', table);
    const names = heads.map(head => head.textContent.trim());
    linkCells(names, rows);
    if (rows.length < 2) return;
    heads.forEach((head, column) => {
      const text = head.textContent;
      head.replaceChildren(button(text, () => sortRows(table, heads, column), { className: 'sort', title: `Sort by ${text}` }));
    });
    if (rows.length >= FILTER_FROM) table.before(makeFilter(rows));
  }

  function linkCells(names, rows) {
    if (!data) return;
    const outlets = new Set(data.articles.map(article => article[0]));
    const outletColumn = names.findIndex(name => name === 'outlet' || name === 'only in');
    const itemColumn = names.findIndex(name => Object.hasOwn(COLUMNS, name));
    if (itemColumn < 0) return;
    const kind = COLUMNS[names[itemColumn]];
    for (const row of rows) {
      const cells = [...row.cells];
      const item = cells[itemColumn]?.textContent.trim();
      if (!item) continue;
      const own = outletColumn >= 0 ? cells[outletColumn].textContent.trim() : undefined;
      linkCell(cells[itemColumn], { kind, item, outlet: own });
      names.forEach((name, column) => {
        if (outlets.has(name)) linkCell(cells[column], { kind, item, outlet: name });
      });
    }
  }

  function linkCell(cell, request) {
    if (placesOf(request.kind, request.item, request.outlet).length === 0) return;
    const link = button(cell.textContent, () => panel.open({ ...request, from: link }), { className: 'opens' });
    cell.replaceChildren(link);
  }

  function makeFilter(rows) {
    const input = make('input', { type: 'search', placeholder: `Filter ${rows.length} rows`, className: 'filter', 'aria-label': 'Filter the rows of the table' });
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) row.hidden = !words.every(word => row.textContent.toLowerCase().includes(word));
    });
    return input;
  }

  function sortRows(table, heads, column) {
    const up = heads[column].getAttribute('aria-sort') === 'descending';
    heads.forEach(head => head.removeAttribute('aria-sort'));
    heads[column].setAttribute('aria-sort', up ? 'ascending' : 'descending');
    const body = table.tBodies[0];
    const keyed = [...body.rows].map(row => ({ row, key: keyOf(row.cells[column]) }));
    keyed.sort((a, b) => compare(a.key, b.key, up ? 1 : -1));
    body.append(...keyed.map(pair => pair.row));
  }

  function keyOf(cell) {
    const text = cell.textContent.trim();
    const number = Number(text.replace(/[,\s%]/g, '').replace('−', '-'));
    return text !== '' && Number.isFinite(number) ? number : text;
  }

  // Numbers before text, what is missing last in either direction.
  function compare(a, b, direction) {
    const missing = key => key === '' || key === '–';
    if (missing(a) || missing(b)) return missing(a) - missing(b);
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return direction * (typeof a === 'number' ? a - b : a.localeCompare(b));
  }

  /* Articles to be read: each mark tells what was found, and how to say otherwise. */

  function prepareArticle(article) {
    const marks = all('[data-fix]', article);
    for (const mark of marks) {
      mark.dataset.tells = mark.title;
      mark.removeAttribute('title');
      mark.setAttribute('role', 'button');
      mark.setAttribute('tabindex', '-1');
      mark.addEventListener('pointerenter', event => showTip(mark.dataset.tells, event.clientX, event.clientY));
      mark.addEventListener('pointerleave', hideTip);
      mark.addEventListener('blur', hideTip);
      mark.addEventListener('focus', () => {
        const box = mark.getBoundingClientRect();
        showTip(mark.dataset.tells, box.right, box.bottom);
      });
      mark.addEventListener('click', () => showMark(mark));
    }
    if (marks.length > 0) marks[0].setAttribute('tabindex', '0');
    article.addEventListener('keydown', event => {
      const at = marks.indexOf(event.target);
      if (at < 0) return;
      if (event.key === 'Enter') showMark(marks[at]);
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 }[event.key];
      if (to === undefined || !marks[to]) return;
      event.preventDefault();
      marks[at].setAttribute('tabindex', '-1');
      marks[to].setAttribute('tabindex', '0');
      marks[to].focus();
    });
  }

  function showMark(mark) {
    const lines = text => (text ? text.split('\n') : []);
    const told = lines(mark.dataset.tells).map(line => make('p', { className: 'place' }, line));
    const content = [
      ...told,
      make('h3', {}, 'Wrong?'),
      make('p', {}, 'Put the line that fits into corrections.csv beside the articles, with the right value, and run again:'),
      snippet(`article,row,field,value\n${mark.dataset.fix}`)];
    if (mark.dataset.alias) {
      content.push(make('p', {}, 'Or, if it is another name of somebody in all articles, into aliases.yaml:'), snippet(mark.dataset.alias));
    }
    panel.show({ title: mark.textContent, content, from: mark });
  }

  function snippet(text) {
    const copy = button('Copy', async () => {
      try {
        await navigator.clipboard.writeText(text);
        copy.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(code);
      }
    });
    const code = make('code', {}, text);
    return make('div', { className: 'snippet' }, make('pre', {}, code), copy);
  }

  /* Looking up names and words */

  function prepareLookUp() {
    const place = document.querySelector('.opening');
    if (!data || !place) return;
    const input = make('input', { type: 'search', id: 'look-up', autocomplete: 'off' });
    const found = make('div', { className: 'found' });
    input.addEventListener('input', () => found.replaceChildren(...matches(input.value).map(resultRow)));
    place.before(make('div', { className: 'look-up', role: 'search' },
      make('label', { htmlFor: 'look-up' }, 'Look up a name or word '), input, found));
  }

  function matches(text) {
    const sought = text.trim().toLowerCase();
    if (sought.length < 2) return [];
    const kinds = ['name', 'speaker', 'word'];
    const items = kinds.flatMap(kind => [...new Set([data.kinds, data.counts]
      .flatMap(lists => Object.keys(lists[kind] ?? {})))].map(item => ({ kind, item })));
    const rank = item => (item === sought ? 0 : item.startsWith(sought) ? 1 : 2);
    return items
      .map(found => ({ ...found, lower: found.item.toLowerCase() }))
      .filter(found => found.lower.includes(sought))
      .sort((a, b) => rank(a.lower) - rank(b.lower) || a.item.localeCompare(b.item))
      .slice(0, 12);
  }

  function resultRow({ kind, item }) {
    const counts = data.articles.map(article => article[0])
      .filter((outlet, at, outlets) => outlets.indexOf(outlet) === at)
      .map(outlet => `${outlet} ${timesIn(kind, item, outlet)}`)
      .join(', ');
    const kindOf = { name: 'mentions by name', speaker: 'quotes', word: 'uses of the word' }[kind];
    const told = data.sampled ? kindOf : `${kindOf}: ${counts}`;
    const row = button(item, () => panel.open({ kind, item, told, from: row }));
    row.append(make('small', {}, ` ${told}`));
    return row;
  }

  function timesIn(kind, item, outlet) {
    return placesOf(kind, item, outlet).reduce((sum, place) => sum + (place.times ?? 1), 0);
  }

  /* The contents follow the reader. */

  function followReader() {
    const links = new Map(all('nav a[href^="#"]').map(link => [link.getAttribute('href').slice(1), link]));
    const heads = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
    if (heads.length === 0 || !('IntersectionObserver' in window)) return;
    let scheduled = false;
    const mark = () => {
      scheduled = false;
      const passed = heads.filter(head => head.getBoundingClientRect().top < 120);
      const current = passed.at(-1)?.id;
      links.forEach((link, id) => {
        if (id === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    };
    addEventListener('scroll', () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(mark);
    }, { passive: true });
    mark();
  }
})();

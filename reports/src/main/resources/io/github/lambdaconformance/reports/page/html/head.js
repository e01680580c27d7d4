function legend() {
  const cells = data.clauses.flatMap(row => row.cells).filter(Boolean);
  for (const entry of [...data.legend.findings, ...data.legend.marks, ...(data.changes ? data.legend.kinds : [])]) {
    byId('meaning').append(el('dt', {}, el('span', { class: 'cell v-' + entry.word }, entry.glyph), entry.text), el('dd', {}, entry.sentence));
    if (cells.some(cell => shows(cell, entry.word))) byId('legend').append(chip(entry));
  }
}

function chip(entry) {
  const toggle = () => change({ verdict: state.verdict === entry.word ? '' : entry.word });
  return el('button', { type: 'button', 'data-verdict': entry.word, title: entry.sentence, onclick: toggle },
    el('span', { class: 'cell v-' + entry.word }, entry.glyph), el('b', {}), ' ' + entry.text);
}

/** How often each sign stands in the columns that are shown. */
function recount() {
  const shown = view(data, { ...EMPTY, hide: state.hide, kind: state.kind });
  const cells = shown.clauses.flatMap(row => row.cells).filter(Boolean);
  for (const button of document.querySelectorAll('[data-verdict]')) {
    const count = cells.filter(cell => shows(cell, button.dataset.verdict)).length;
    button.querySelector('b').textContent = String(count);
    button.hidden = !count && state.verdict !== button.dataset.verdict;
  }
}

function strip() {
  const about = data.about;
  const started = about.started.slice(0, 16).replace('T', ' ') + ' UTC';
  const took = about.finished ? 'took ' + duration(Date.parse(about.finished) - Date.parse(about.started)) : '';
  const selection = (about.selection ? 'only ' + about.selection : 'all clauses') + (about.slow ? '' : ' without the slow ones');
  byId('facts').textContent = ['suite ' + about.suite, started, took, about.machine, selection].filter(Boolean).join(' · ');
  byId('truncated').hidden = Boolean(about.finished);
  byId('headline').textContent = headline();
  byId('totals').textContent = data.totals + '.';
  if (data.notJudged.length) byId('missing').append(el('details', { class: 'missing', open: data.notJudged.length < 4 },
    el('summary', {}, plural(data.notJudged.flatMap(group => group.runtimes).length, 'runtime') + ' not judged'),
    el('ul', {}, ...data.notJudged.map(group => el('li', {}, el('b', {}, group.runtimes.join(', ')), ' ' + group.reason)))));
}

function headline() {
  const size = plural(data.clauses.length, 'clause') + ' × ' + plural(data.runtimes.length, 'runtime');
  const rated = data.runtimes.filter(column => column.grade !== 'partial');
  if (!rated.length) return size + '. Too little was judged to rate a runtime.';
  const good = rated.filter(column => column.grade === 'conformant').length;
  return size + '. ' + good + ' of ' + plural(rated.length, 'runtime') + (good === 1 ? ' conforms' : ' conform') + ' to the core profile.';
}

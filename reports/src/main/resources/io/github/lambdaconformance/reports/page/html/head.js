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

/** What the columns that are shown come to, and how often each sign stands in them. */
function recount() {
  const shown = view(data, { ...EMPTY, hide: state.hide, kind: state.kind });
  headline(shown.runtimes);
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
  if (data.notJudged.length) byId('missing').append(el('details', { class: 'missing', open: data.notJudged.length < 4 },
    el('summary', {}, plural(data.notJudged.flatMap(group => group.runtimes).length, 'runtime') + ' not judged'),
    el('ul', {}, ...data.notJudged.map(group => el('li', {}, el('b', {}, group.runtimes.join(', ')), ' ' + group.reason)))));
}

/** Of the runtimes that are shown; the totals are those of the whole run, and say so where it had more. */
function headline(runtimes) {
  const size = plural(data.clauses.length, 'clause') + ' × ' + plural(runtimes.length, 'runtime');
  const rated = runtimes.filter(column => column.grade !== 'partial');
  byId('headline').textContent = size + '. ' + (rated.length ? standing(rated) : 'Too little was judged to rate a runtime.');
  byId('totals').textContent = (runtimes.length < data.runtimes.length ? 'All ' + plural(data.runtimes.length, 'runtime') + ': ' : '') + data.totals + '.';
}

const ALONE = { conformant: 'It conforms to the core profile.', untested: 'Whether it conforms to the core profile is open.' };

function standing(rated) {
  if (rated.length === 1) return ALONE[rated[0].grade] || 'It does not conform to the core profile.';
  const good = rated.filter(column => column.grade === 'conformant').length;
  return good + ' of ' + plural(rated.length, 'runtime') + (good === 1 ? ' conforms' : ' conform') + ' to the core profile.';
}

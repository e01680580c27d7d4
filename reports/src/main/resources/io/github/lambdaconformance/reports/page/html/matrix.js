/** Groups that the reader has opened or closed stay so, whatever the filters do. */
const opened = new Map();

function renderMatrix(data, state, open) {
  const shown = view(data, state);
  const all = groups(shown, state);
  const table = el('table', { class: 'matrix' }, columns(shown), head(shown, open),
    ...all.filter(group => !group.folded).map(group => body(group, shown, state, open)));
  const folded = all.filter(group => group.folded).map(group => fold(group, shown, state, open, all.length === 1));
  byId('matrix').replaceChildren(table, ...folded, shown.clauses.length ? '' : el('p', { class: 'nothing' }, 'No clause matches the filters.'));
  renderCauses(shown);
  const inFolds = all.filter(group => group.folded).reduce((sum, group) => sum + group.rows.length, 0);
  byId('shown').textContent = shown.clauses.length === data.clauses.length
    ? plural(shown.clauses.length, 'clause')
    : shown.clauses.length + ' of ' + plural(data.clauses.length, 'clause') + (inFolds ? ', ' + inFolds + ' of them folded' : '');
  const first = document.querySelector('button.cell');
  if (first) first.tabIndex = 0;
}

/** Clauses of one runtime that are broken by the same habit, said once. */
function renderCauses(shown) {
  const found = shown.runtimes.flatMap((column, i) => {
    const byCause = new Map();
    for (const row of shown.clauses) {
      const cause = row.cells[i] && row.cells[i].cause;
      if (cause) byCause.set(cause, [...(byCause.get(cause) || []), row.clause.id]);
    }
    return [...byCause].filter(([, ids]) => ids.length > 1).map(([cause, ids]) => ({ name: column.runtime.name, cause, ids }));
  });
  const at = (id, name) => el('a', { href: '#' + new URLSearchParams({ at: id + '@' + name }) }, id);
  const item = each => el('li', {}, el('b', {}, each.name), ': ' + each.ids.length + ' clauses fail because ' + each.cause + ': ',
    ...each.ids.flatMap((id, i) => [i ? ', ' : '', at(id, each.name)]));
  byId('causes').replaceChildren(...(found.length ? [el('details', { open: shown.runtimes.length === 1 },
    el('summary', {}, 'One cause, many clauses ', el('span', { class: 'count' }, String(found.length))), el('ul', {}, ...found.map(item)))] : []));
}

function fold(group, shown, state, open, alone) {
  const table = el('table', { class: 'matrix' }, columns(shown), head(shown, open), body(group, shown, state, open, true));
  const details = el('details', { class: 'everywhere', open: opened.has(group.title) ? opened.get(group.title) : alone },
    el('summary', {}, group.title + ' ', el('span', { class: 'count' }, String(group.rows.length))), table);
  details.querySelector('summary').addEventListener('click', () => opened.set(group.title, !details.open));
  return details;
}

function columns(shown) {
  return el('colgroup', {}, el('col', { class: 'first' }), ...shown.runtimes.map(() => el('col')));
}

function head(shown, open) {
  return el('thead', {}, el('tr', {},
    el('th', { scope: 'col', class: 'clause' }, 'Clause'),
    ...shown.runtimes.map(column => el('th', { scope: 'col' },
      el('button', { type: 'button', class: 'runtime', 'data-at': '@' + column.runtime.name, title: column.runtime.title, onclick: () => open('@' + column.runtime.name) },
        el('span', { class: 'title' }, column.runtime.name),
        el('span', { class: 'kind' }, [column.runtime.kind, column.runtime.version].filter(Boolean).join(' · ')),
        el('span', { class: 'standing g-' + column.grade }, column.standing))))));
}

function body(group, shown, state, open, bare = false) {
  const title = el('tr', { class: 'group' }, el('th', { colspan: shown.runtimes.length + 1, scope: 'rowgroup' },
    el('span', {}, group.title, ' ', el('span', { class: 'count' }, String(group.rows.length)))));
  return el('tbody', {}, bare ? '' : title, ...group.rows.map(row => line(row, shown, state, open, group.values)));
}

function line(row, shown, state, open, values) {
  const clause = row.clause;
  return el('tr', { class: 'row', 'data-clause': clause.id },
    el('th', { scope: 'row', class: 'clause' },
      el('a', { class: 'id', href: '#' + new URLSearchParams({ at: clause.id }) }, clause.id), el('span', { class: 'level l-' + clause.level }, clause.level),
      el('span', { class: 'says', title: clause.requirement }, clause.requirement)),
    ...row.cells.map((cell, i) => el('td', {}, mark(clause, cell, shown.runtimes[i].runtime, state, open),
      values && cell && cell.finding === 'observed' ? el('span', { class: 'value', title: value(cell) }, value(cell)) : '')));
}

const look = cell => 'cell v-' + (cell ? cell.finding + (cell.mark ? ' m-' + cell.mark : '') : 'none');
const said = cell => cell.word + (cell.change ? ', ' + cell.change.word + ' since the other run' : '');

/** The sign of the verdict, and beside it, small, what the baseline says and what has changed. */
function signs(cell) {
  const [verdict, mark] = [...cell.glyph];
  const change = cell.change ? el('sup', { class: 'since c-' + cell.change.word, title: cell.change.word + ': ' + cell.change.text }, cell.change.glyph) : '';
  return [change, verdict, mark ? el('sup', {}, mark) : ''];
}

function mark(clause, cell, runtime, state, open) {
  if (!cell) return el('span', { class: 'unjudged', title: 'not judged' }, '·');
  const at = clause.id + '@' + runtime.name;
  return el('button', {
    type: 'button', tabindex: -1, 'data-at': at, onclick: () => open(at),
    class: look(cell) + (state.verdict && !shows(cell, state.verdict) ? ' dim' : ''),
    'aria-label': clause.id + ', ' + runtime.title + ': ' + said(cell), title: runtime.title + ': ' + said(cell),
  }, ...signs(cell));
}

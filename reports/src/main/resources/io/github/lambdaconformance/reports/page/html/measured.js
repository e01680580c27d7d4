function compared(table) {
  return el('table', { class: 'compared' },
    el('thead', {}, el('tr', {}, ...table.titles.map(title => el('th', { scope: 'col' }, title)))),
    el('tbody', {}, ...table.rows.map(([name, ...cells]) => el('tr', {}, el('th', { scope: 'row' }, name), ...cells.map(cell => el('td', {}, cell))))));
}

function renderComparison(data) {
  const { tables, notes } = data.comparison;
  const parts = tables.map(({ title, table }) => [el('h3', {}, title), el('div', { class: 'sideways', tabindex: 0, role: 'region', 'aria-label': title }, compared(table))]);
  const list = notes.length ? el('ul', { class: 'notes' }, ...notes.map(note => el('li', {}, note))) : '';
  byId('measured').append(el('h2', {}, 'Side by side'), ...parts.flat(), list);
}

/** The runtimes side by side: those that are chosen. */
function renderComparison(data, state) {
  const { tables, plots, aboveLimit, figures, notes } = data.comparison;
  const out = new Set(hidden(state));
  const kept = name => !out.has(name) && (!state.kind || !data.runtimes.some(each => each.runtime.name === name && each.runtime.kind !== state.kind));
  const open = byId('figures') ? byId('figures').open : false;
  byId('measured').replaceChildren(el('h2', {}, 'Side by side'), ...tables.map(each => compared(each, kept)),
    ...(plots.length ? [el('h2', {}, 'What they cost'), el('div', { class: 'plots' }, ...plots.map(each => plot(each, kept)).filter(Boolean))] : []),
    aboveLimit ? compared(aboveLimit, kept) : '',
    figures ? el('details', { id: 'figures', open }, el('summary', {}, figures.title), scrolled(figures, kept)) : '',
    notes.length ? el('ul', { class: 'notes' }, ...notes.map(note => el('li', {}, note))) : '');
}

function compared(each, kept) {
  return el('section', {}, el('h3', {}, each.title), scrolled(each, kept));
}

function scrolled({ title, table, runtimes }, kept) {
  const rows = table.rows.filter((row, i) => kept(runtimes[i]));
  return el('div', { class: 'sideways', tabindex: 0, role: 'region', 'aria-label': title }, el('table', { class: 'compared' },
    el('thead', {}, el('tr', {}, ...table.titles.map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...rows.map(([name, ...cells]) => el('tr', {}, el('th', { scope: 'row' }, name), ...cells.map(cell => el('td', {}, cell)))))));
}

const PLOT = { width: 520, row: 20, left: 118, right: 74, top: 4, foot: 18 };
/** On a small screen, where a wide drawing would shrink until nobody can read it. */
const SMALL_PLOT = { ...PLOT, width: 350, left: 108 };

/** One figure: a dot at the median of each runtime, and a line as far as its values were spread. */
function plot({ title, unit, logarithmic, unranked, dots }, kept) {
  const shown = dots.filter(dot => kept(dot.runtime));
  const size = SMALL.matches ? SMALL_PLOT : PLOT;
  if (!shown.length) return null;
  const ticks = (logarithmic ? decades : steps)(Math.min(...shown.map(dot => dot.min)), Math.max(...shown.map(dot => dot.max)));
  const scale = logarithmic ? Math.log10 : value => value;
  const [first, last] = [scale(ticks[0]), scale(ticks[ticks.length - 1])];
  const x = value => size.left + (scale(value) - first) / (last - first || 1) * (size.width - size.left - size.right);
  const bottom = PLOT.top + shown.length * PLOT.row;
  const remark = [logarithmic ? 'logarithmic scale' : '', unranked && 'not ranked: ' + unranked].filter(Boolean).join('; ');
  const told = dot => dot.runtime + ' ' + dot.text + (dot.rank ? ' ' + dot.rank : '');
  return el('figure', {}, el('figcaption', {}, el('strong', {}, title), ', ' + unit, el('span', { class: 'hint' }, remark)),
    svg('svg', { viewBox: '0 0 ' + size.width + ' ' + (bottom + PLOT.foot), class: 'plot', role: 'img', 'aria-label': title + ', ' + unit + ': ' + shown.map(told).join(', ') },
      ...ticks.flatMap(tick => [svg('path', { class: 'grid', d: 'M' + x(tick) + ' ' + PLOT.top + 'V' + bottom }), svgText(x(tick), bottom + 13, label(tick), 'tick')]),
      ...shown.flatMap((dot, i) => spread(dot, x, PLOT.top + (i + 0.5) * PLOT.row, size))));
}

function spread(dot, x, y, size) {
  return [
    svgText(size.left - 10, y + 4, dot.runtime.length > 15 ? dot.runtime.slice(0, 14) + '…' : dot.runtime, 'name'),
    svg('path', { class: 'range', d: 'M' + x(dot.min) + ' ' + y + 'H' + x(dot.max) }),
    svg('circle', { class: 'median', cx: x(dot.median), cy: y, r: 4 }),
    svgText(size.width - size.right + 10, y + 4, dot.text, 'amount'),
    svgText(size.width, y + 4, dot.rank, 'rank'),
  ];
}

const label = value => (value >= 1e6 ? value / 1e6 + ' M' : value >= 1000 ? value / 1000 + ' k' : String(Number(value.toPrecision(3))));

/** From nothing to the greatest, in steps of 1, 2 or 5. */
function steps(least, most) {
  const rough = most / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find(each => each * power >= rough);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (none, i) => i * step);
}

/** Powers of ten around all of them. */
function decades(least, most) {
  const first = Math.floor(Math.log10(least));
  return Array.from({ length: Math.ceil(Math.log10(most)) - first + 1 }, (none, i) => 10 ** (first + i));
}

const LANES = { width: 560, row: 24, left: 100, right: 500 };
const SHOWN_EVENTS = 40;

/** The wire log as two lanes with arrows; null where nothing went over the wire. */
function lanes(lines) {
  const events = lines.map(wireEvent).filter(Boolean);
  const wrong = Math.max(0, events.findIndex(each => each.wrong));
  const first = Math.max(0, Math.min(wrong - SHOWN_EVENTS + 10, events.length - SHOWN_EVENTS));
  const shown = events.slice(first, first + SHOWN_EVENTS);
  if (!shown.some(each => each.arrow)) return null;
  const height = (shown.length + 2) * LANES.row;
  return svg('svg', { viewBox: '0 0 ' + LANES.width + ' ' + height, class: 'lanes', role: 'img', 'aria-label': 'The wire log as two lanes' },
    svgText(LANES.left, 16, 'runtime', 'lane'), svgText(LANES.right, 16, 'Lambda', 'lane'),
    svg('path', { class: 'rail', d: 'M' + LANES.left + ' 24V' + height + 'M' + LANES.right + ' 24V' + height }),
    ...shown.flatMap((each, i) => drawn(each, (i + 2) * LANES.row)));
}

/** {@code 12.3 ms  runtime -> GET …}; what a runtime prints and what happens to it has no arrow. */
function wireEvent(line) {
  const found = /^\s*([\d.]+ ms)\s+(\w+)\s+(->)?\s*(.*)$/.exec(line);
  return found && { time: found[1], who: found[2], arrow: Boolean(found[3]), what: found[4].replace(/\s*<{5}.*$/, ''), wrong: found[4].includes('<<<<<') };
}

function drawn(each, y) {
  const out = each.who === 'runtime';
  const kind = each.wrong ? ' bad' : '';
  const from = out ? LANES.left : LANES.right;
  const to = out ? LANES.right : LANES.left;
  const tip = out ? to - 6 : to + 6;
  const arrow = svg('path', { class: 'arrow' + kind, d: 'M' + from + ' ' + y + 'H' + to + 'M' + tip + ' ' + (y - 3) + 'L' + to + ' ' + y + 'L' + tip + ' ' + (y + 3) });
  const dot = svg('circle', { class: 'dot' + kind, cx: each.who === 'lambda' || each.who === 'suite' ? LANES.right : LANES.left, cy: y, r: 3 });
  const words = each.what.length > 62 ? each.what.slice(0, 61) + '…' : each.what;
  return [
    svgText(4, y + 3, each.time, 'time'), each.arrow ? arrow : dot,
    svgText((LANES.left + LANES.right) / 2, y - 4, (each.arrow || out ? '' : each.who + ': ') + words, 'what' + kind),
  ];
}

function svgText(x, y, words, kind) {
  const node = svg('text', { x, y, class: kind });
  node.textContent = words;
  return node;
}

function svg(name, attributes, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

import { colorOf as colorOfType, createDrawing } from './drawing.js'
import { createPanel, make } from './panel.js'
import { createSearch } from './search.js'
import { CodeWanted, loadUniverse, SignedOut, signIn, signOut } from './world.js'

const at = (id) => document.getElementById(id)
const status = at('status')
const kindNames = { reference: 'Fields', wiki: 'Wiki links', mention: 'Mentions' }

const types = new Map()
const nodes = new Map()
/** Names by id, whatever the type: fields say no type. */
const names = new Map()
let links = []
const hiddenTypes = new Set()
const hiddenKinds = new Set()
let selected = null

const colorOf = (type) => types.get(type)?.color ?? '#888888'
const typeName = (type) => types.get(type)?.name ?? type
const shown = (node) => !hiddenTypes.has(node.type)
const linkShown = (link) => !hiddenKinds.has(link.kind) && shown(link.source) && shown(link.target)
const number = (count, one, many = `${one}s`) => `${count.toLocaleString()} ${count === 1 ? one : many}`

const drawing = createDrawing(at('graph'), { shown, linkShown, selection: () => selected, onSelect: select })
// For whoever looks into the page from a console.
at('graph').drawing = drawing
const panel = createPanel(at('panel'), {
  colorOf,
  typeName,
  nameOf: (id) => names.get(id) ?? id,
  known: (key) => nodes.has(key),
  go: (key) => select(nodes.get(key), true),
  close: () => select(null),
  onProblem,
})
createSearch(at('search'), at('found'), {
  nodes: () => nodes.values(),
  shown,
  colorOf,
  typeName,
  choose: (node) => select(node, true),
})

function select(node, travel = false) {
  selected = node ?? null
  if (selected && !shown(selected)) setType(selected.type, true)
  history.replaceState(null, '', selected ? `#${selected.key}` : location.pathname + location.search)
  drawing.redraw()
  if (selected && travel) drawing.goTo(selected)
  if (selected) status.textContent = `${selected.name}: ${number(selected.neighbours.size, 'neighbour')}`
  else summarise()
  void panel.show(selected)
}

function summarise() {
  const visible = [...nodes.values()].filter(shown).length
  const lines = links.filter(linkShown).length
  status.textContent = `${number(visible, 'entity', 'entities')}, ${number(lines, 'link')}`
  document.body.dataset.nodes = String(visible)
  document.body.dataset.links = String(lines)
}

function choice(name, count, color, checked, onChange) {
  const box = make('input', { type: 'checkbox' })
  box.checked = checked
  box.addEventListener('change', () => onChange(box.checked))
  const dot = make('span', { className: 'dot', 'aria-hidden': 'true' })
  if (color) dot.style.backgroundColor = color
  else dot.hidden = true
  return make(
    'label',
    {},
    box,
    dot,
    make('span', { text: name }),
    make('small', { text: count === null ? '' : String(count) }),
  )
}

function setType(type, visible) {
  if (visible) hiddenTypes.delete(type)
  else hiddenTypes.add(type)
  if (selected && !shown(selected)) select(null)
  drawLegend()
  drawing.redraw()
  summarise()
}

function drawLegend() {
  const focused = document.activeElement?.closest('label')?.dataset.of
  const every = make('button', {
    type: 'button',
    text: hiddenTypes.size === 0 ? 'None' : 'All',
    className: 'plain',
  })
  every.addEventListener('click', () => {
    const hide = hiddenTypes.size === 0
    for (const type of types.keys()) {
      if (hide) hiddenTypes.add(type)
      else hiddenTypes.delete(type)
    }
    if (selected && !shown(selected)) select(null)
    drawLegend()
    drawing.redraw()
    summarise()
  })
  const boxes = [...types.values()].map((type) => {
    const label = choice(type.name, type.count, type.color, !hiddenTypes.has(type.type), (on) =>
      setType(type.type, on),
    )
    label.dataset.of = type.type
    return label
  })
  at('types').replaceChildren(make('legend', {}, 'Types ', every), ...boxes)
  // Drawn anew, the box that was just changed keeps the focus.
  boxes
    .find((box) => box.dataset.of === focused)
    ?.querySelector('input')
    .focus()
}

function drawKinds() {
  const boxes = Object.entries(kindNames).map(([kind, name]) =>
    choice(name, null, null, true, (on) => {
      if (on) hiddenKinds.delete(kind)
      else hiddenKinds.add(kind)
      drawing.redraw()
      summarise()
    }),
  )
  at('kinds').replaceChildren(make('legend', { text: 'Links' }), ...boxes)
}

/** Shows what has come so far, at most a few times a second: each time the layout starts anew. */
let pending = 0
let waiting = []
function showSoon() {
  pending ||= setTimeout(() => {
    pending = 0
    drawing.show([...nodes.values()], links)
    summarise()
  }, 300)
}

function take(newNodes, newEdges) {
  for (const node of newNodes) {
    names.set(node.id, node.name)
    nodes.set(node.key, { ...node, color: colorOf(node.type), degree: 0, neighbours: new Set() })
  }
  const added = []
  for (const edge of newEdges) {
    const source = nodes.get(edge.source)
    const target = nodes.get(edge.target)
    // The world may be edited while it is read.
    if (!source || !target) continue
    source.degree++
    target.degree++
    source.neighbours.add(target)
    target.neighbours.add(source)
    added.push({ ...edge, source, target })
  }
  waiting = waiting.concat(added)
  links = links.concat(waiting)
  waiting = []
  showSoon()
}

async function start() {
  status.textContent = 'Loading…'
  drawKinds()
  try {
    const end = await loadUniverse({
      onTypes(list) {
        for (const type of list) types.set(type.type, { ...type, color: colorOfType(type) })
        drawLegend()
      },
      onPortion: take,
    })
    clearTimeout(pending)
    pending = 0
    drawing.show([...nodes.values()], links)
    at('leave').hidden = false
    summarise()
    if (end.nodes === 0) status.textContent = 'This world has no entities yet'
    document.body.dataset.loaded = 'true'
    setTimeout(() => drawing.fit(), 600)
    setTimeout(() => selected ?? drawing.fit(), 2500)
    const wanted = nodes.get(decodeURIComponent(location.hash.slice(1)))
    if (wanted) setTimeout(() => select(wanted, true), 900)
  } catch (error) {
    onProblem(error)
  }
}

function onProblem(error) {
  if (error instanceof SignedOut) {
    status.textContent = 'Not signed in'
    at('login').showModal()
  } else status.textContent = `Something went wrong: ${error.message}`
}

at('login').addEventListener('cancel', (event) => event.preventDefault())
at('login-form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = new FormData(event.target)
  const problem = at('login-problem')
  problem.hidden = true
  try {
    await signIn(form.get('email'), form.get('password'), form.get('mfa_code')?.trim())
    at('login').close()
    event.target.reset()
    at('login-code').hidden = true
    if (nodes.size === 0) await start()
  } catch (error) {
    if (error instanceof CodeWanted) {
      at('login-code').hidden = false
      at('login-code').querySelector('input').focus()
    }
    problem.textContent = error.message
    problem.hidden = false
  }
})
at('leave').addEventListener('click', async () => {
  await signOut()
  location.reload()
})
at('in').addEventListener('click', () => drawing.zoomBy(1.4))
at('out').addEventListener('click', () => drawing.zoomBy(1 / 1.4))
at('all').addEventListener('click', () => drawing.fit())
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !at('login').open) select(null)
})
at('graph').addEventListener('keydown', (event) => {
  const moves = {
    ArrowLeft: () => drawing.moveBy(-60, 0),
    ArrowRight: () => drawing.moveBy(60, 0),
    ArrowUp: () => drawing.moveBy(0, -60),
    ArrowDown: () => drawing.moveBy(0, 60),
    '+': () => drawing.zoomBy(1.4),
    '=': () => drawing.zoomBy(1.4),
    '-': () => drawing.zoomBy(1 / 1.4),
    0: () => drawing.fit(),
  }
  const move = moves[event.key]
  if (!move || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  move()
})

await start()

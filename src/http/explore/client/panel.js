import { loadEntity, loadRelationships } from './world.js'

/** An element with text, attributes and children. */
export function make(tag, { text, className, ...attributes } = {}, ...children) {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  if (className) element.className = className
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

const inWords = (name) => {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value of a field as one line, entities by their names; '' for what is empty. */
function shownValue(value, nameOf) {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) {
    return value
      .map((item) => shownValue(item, nameOf))
      .filter(Boolean)
      .join(' · ')
  }
  if (typeof value !== 'object') return nameOf(String(value))
  const { id, relationship } = value
  if (typeof id === 'string') return relationship ? `${nameOf(id)} (${inWords(relationship)})` : nameOf(id)
  return Object.entries(value)
    .flatMap(([key, item]) => {
      const text = shownValue(item, nameOf)
      if (text === '') return []
      const name = nameOf(key)
      return [name === key ? `${inWords(key)}: ${text}` : `${name} (${inWords(text)})`]
    })
    .join(', ')
}

const placeholder = /^\[.*\]$|^YYYY-MM-DD$/

/** Shows entities beside the graph; `go(key)` is called where somebody follows a link. */
export function createPanel(panel, { colorOf, typeName, nameOf, known, go, close, onProblem }) {
  let current = null

  async function show(node) {
    current = node
    panel.hidden = node === null
    if (node === null) return panel.replaceChildren()
    panel.replaceChildren(...head(node), make('p', { className: 'quiet', text: 'Loading…' }))
    panel.scrollTop = 0
    try {
      const [entity, links] = await Promise.all([loadEntity(node.key), loadRelationships(node.key)])
      if (current !== node) return
      panel.replaceChildren(...head(node), ...fieldsOf(entity), ...linksOf(node, links), ...textOf(entity))
    } catch (error) {
      if (current === node) onProblem(error)
    }
  }

  function head(node) {
    const dot = make('span', { className: 'dot', 'aria-hidden': 'true' })
    dot.style.backgroundColor = colorOf(node.type)
    const leave = make('button', { type: 'button', className: 'close', 'aria-label': 'Close', text: '×' })
    leave.addEventListener('click', close)
    return [
      leave,
      make('p', { className: 'kind' }, dot, `${typeName(node.type)} · ${node.status}`),
      make('h2', { text: node.name }),
    ]
  }

  function fieldsOf(entity) {
    const list = make('dl')
    for (const [name, value] of Object.entries(entity.fields)) {
      const text = shownValue(value, nameOf)
      if (text === '' || placeholder.test(text) || name === 'production_status') continue
      list.append(make('dt', { text: inWords(name) }), make('dd', { text }))
    }
    return list.childElementCount === 0 ? [] : [section('Fields', list, true)]
  }

  /** The links by what they say; where there are more than came, how many are shown, and a button for more. */
  function linksOf(node, { relationships, total }) {
    if (total === 0) return []
    const list = make('div', { className: 'links' })
    const rest = make('p', { className: 'quiet' })
    const groups = new Map()
    let shown = 0
    const add = (links) => {
      for (const { label, entity } of links) {
        if (!groups.has(label)) {
          const buttons = make('p')
          groups.set(label, { keys: new Set(), buttons })
          list.append(make('h4', { text: label }), buttons)
        }
        const { keys, buttons } = groups.get(label)
        if (!keys.has(entity.key)) buttons.append(linkTo(entity))
        keys.add(entity.key)
      }
      shown += links.length
      rest.hidden = shown >= total || links.length === 0
      const more = make('button', { type: 'button', className: 'plain', text: 'Show more' })
      more.addEventListener('click', async () => {
        more.disabled = true
        try {
          const next = await loadRelationships(node.key, shown)
          if (current === node) add(next.relationships)
        } catch (error) {
          if (current === node) onProblem(error)
        }
      })
      rest.replaceChildren(`${shown.toLocaleString()} of ${total.toLocaleString()} links are shown. `, more)
    }
    add(relationships)
    return [section(`Links (${total})`, make('div', {}, list, rest), true)]
  }

  function linkTo({ key, type, id, name }) {
    const button = make('button', { type: 'button', className: 'link' })
    const dot = make('span', { className: 'dot', 'aria-hidden': 'true' })
    dot.style.backgroundColor = name === null ? 'transparent' : colorOf(type)
    button.append(dot, name ?? id)
    if (name === null || !known(key)) {
      button.disabled = true
      button.title = name === null ? 'There is no such entity' : 'Not in the graph that was loaded'
    }
    button.addEventListener('click', () => go(key))
    return button
  }

  function textOf({ markdown_body: text }) {
    return text.trim() === ''
      ? []
      : [section('Text', make('div', { className: 'text', text: text.trim() }), false)]
  }

  function section(title, content, open) {
    const details = make('details', {}, make('summary', { text: title }), content)
    details.open = open
    return details
  }

  return { show }
}

import { make } from './panel.js'

const SHOWN = 12

/** Without accents and case, so that `Elodie` finds `Élodie`. */
const plain = (text) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** A box that finds nodes by name or id; arrows and Enter choose. */
export function createSearch(input, list, { nodes, shown, colorOf, typeName, choose }) {
  let found = []
  let active = -1

  function look() {
    const words = plain(input.value).split(/\s+/).filter(Boolean)
    found = words.length === 0 ? [] : rank(words)
    active = found.length > 0 ? 0 : -1
    draw()
  }

  function rank(words) {
    const hits = []
    for (const node of nodes()) {
      if (!shown(node)) continue
      const text = `${plain(node.name)} ${node.id}`
      if (!words.every((word) => text.includes(word))) continue
      hits.push({ node, begins: text.startsWith(words[0]) ? 0 : 1 })
    }
    return hits
      .sort(
        (a, b) =>
          a.begins - b.begins || b.node.degree - a.node.degree || a.node.name.localeCompare(b.node.name),
      )
      .slice(0, SHOWN)
      .map(({ node }) => node)
  }

  function draw() {
    list.replaceChildren(
      ...found.map((node, place) => {
        const dot = make('span', { className: 'dot', 'aria-hidden': 'true' })
        dot.style.backgroundColor = colorOf(node.type)
        const item = make('li', {
          id: `found-${place}`,
          role: 'option',
          'aria-selected': String(place === active),
        })
        item.append(dot, node.name, make('small', { text: typeName(node.type) }))
        // Before the box loses the focus and the list is hidden.
        item.addEventListener('mousedown', (event) => {
          event.preventDefault()
          take(node)
        })
        return item
      }),
    )
    if (found.length === 0 && input.value.trim() !== '') {
      list.append(make('li', { className: 'none', text: 'Nothing of that name is shown' }))
    }
    list.hidden = list.childElementCount === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    if (active >= 0) input.setAttribute('aria-activedescendant', `found-${active}`)
    else input.removeAttribute('aria-activedescendant')
  }

  function take(node) {
    input.value = ''
    hide()
    choose(node)
  }

  function hide() {
    found = []
    active = -1
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  input.addEventListener('input', look)
  input.addEventListener('focus', look)
  input.addEventListener('blur', hide)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation()
      hide()
    }
    if (found.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      active = (active + step + found.length) % found.length
      draw()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(found[active])
    }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || /^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')) return
    event.preventDefault()
    input.focus()
  })
}

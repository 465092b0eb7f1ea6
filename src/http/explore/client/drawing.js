/** Draws the graph on a canvas; the library moves it a step in each frame, so that the page stays responsive. */

const ramp = [
  '#6366f1',
  '#0ea5e9',
  '#10b981',
  '#f59e0b',
  '#ef4444',
  '#ec4899',
  '#8b5cf6',
  '#14b8a6',
  '#84cc16',
  '#f97316',
]

/** Colour of a type: its template's, else one that its name chooses. */
export function colorOf(type) {
  if (type.color) return type.color
  let sum = 0
  for (const letter of type.type) sum = (sum * 31 + letter.codePointAt(0)) % 9973
  return ramp[sum % ramp.length]
}

const variable = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
const readTheme = () => ({
  text: variable('--text'),
  page: variable('--page'),
  edge: variable('--edge'),
  edgeFaint: variable('--edge-faint'),
  edgeStrong: variable('--accent'),
  faint: variable('--node-faint'),
})

const radiusOf = (node) => 3 + Math.sqrt(node.degree) * 1.15

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * `shown(node)`, `linkShown(link)` and `selection()` decide what is seen; `onSelect(node | null)` is called for clicks.
 */
export function createDrawing(element, { shown, linkShown, selection, onSelect }) {
  let theme = readTheme()
  let hovered = null
  let nodes = []
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const smooth = (milliseconds) => (still ? 0 : milliseconds)

  const near = (node) => {
    const chosen = selection()
    return !chosen || node === chosen || chosen.neighbours.has(node)
  }
  const touches = (link) => {
    const chosen = selection()
    return chosen !== null && (link.source === chosen || link.target === chosen)
  }

  // The page loads the library before this.
  const graph = new globalThis.ForceGraph(element)
    .backgroundColor('rgba(0,0,0,0)')
    .nodeId('key')
    .nodeLabel(null)
    .autoPauseRedraw(true)
    .cooldownTime(12_000)
    .d3AlphaDecay(0.035)
    .d3VelocityDecay(0.35)
    .nodeVisibility(shown)
    .linkVisibility(linkShown)
    .linkColor((link) => {
      if (touches(link)) return theme.edgeStrong
      return selection() ? theme.edgeFaint : theme.edge
    })
    .linkWidth((link) => (touches(link) ? 1.6 : 0.6))
    .linkDirectionalArrowLength((link) => (touches(link) ? 4 : 0))
    .linkDirectionalArrowRelPos(0.9)
    .nodeCanvasObject(drawNode)
    .onRenderFramePost(drawNames)
    .nodePointerAreaPaint((node, color, pen) => {
      pen.fillStyle = color
      pen.beginPath()
      pen.arc(node.x, node.y, radiusOf(node) + 2, 0, 2 * Math.PI)
      pen.fill()
    })
    .onNodeHover((node) => {
      hovered = node
      element.classList.toggle('over', node !== null)
    })
    .onNodeClick((node) => onSelect(node))
    .onBackgroundClick(() => onSelect(null))
  graph
    .d3Force('charge')
    .strength((node) => -60 - node.degree * 4)
    .distanceMax(600)
  graph
    .d3Force('link')
    .distance((link) => 28 + 4 * Math.sqrt(Math.min(link.source.degree, link.target.degree)))

  function drawNode(node, pen, scale) {
    const bright = near(node)
    const chosen = node === selection()
    const radius = radiusOf(node)
    pen.beginPath()
    pen.arc(node.x, node.y, radius, 0, 2 * Math.PI)
    pen.fillStyle = bright ? node.color : theme.faint
    pen.fill()
    pen.lineWidth = (chosen ? 3 : 1) / scale
    pen.strokeStyle = chosen ? theme.text : theme.page
    pen.stroke()
  }

  /** A name needs room: the chosen node's comes first, then those of what many lead to, the others as one goes nearer. */
  function drawNames(pen, scale) {
    const chosen = selection()
    const rank = (node) => (node === chosen || node === hovered ? Number.POSITIVE_INFINITY : node.degree)
    const named = nodes
      .filter((node) => {
        if (node.x === undefined || !shown(node)) return false
        if (node === hovered) return true
        return chosen ? near(node) : radiusOf(node) * scale > 7
      })
      .sort((a, b) => rank(b) - rank(a))
    // What belongs to the choice stands above the rest.
    if (chosen) for (const node of named.toReversed()) drawNode(node, pen, scale)
    const taken = []
    pen.textAlign = 'center'
    pen.textBaseline = 'top'
    pen.lineJoin = 'round'
    for (const node of named) {
      const first = node === chosen || node === hovered
      const size = Math.max(first ? 13 : 11, Math.min(16, radiusOf(node) * scale * 0.55)) / scale
      pen.font = `${node === chosen ? 600 : 400} ${size}px system-ui, sans-serif`
      const half = pen.measureText(node.name).width / 2
      const top = node.y + radiusOf(node) + 2 / scale
      const box = { left: node.x - half, right: node.x + half, top, bottom: top + size }
      if (!first && taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      pen.lineWidth = 3 / scale
      pen.strokeStyle = theme.page
      pen.fillStyle = theme.text
      pen.strokeText(node.name, node.x, top)
      pen.fillText(node.name, node.x, top)
    }
  }

  const fit = (milliseconds = 400) => graph.zoomToFit(smooth(milliseconds), 48, shown)
  const resize = () => graph.width(element.clientWidth).height(element.clientHeight)
  new ResizeObserver(resize).observe(element)
  resize()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    theme = readTheme()
    redraw()
  })

  // The library draws anew when a setting is set, be it the same.
  const redraw = () => graph.nodeVisibility(graph.nodeVisibility())
  const zoomBy = (factor) => graph.zoom(graph.zoom() * factor, smooth(200))

  return {
    graph,
    redraw,
    fit,
    zoomBy,
    show(all, links) {
      nodes = all
      graph.graphData({ nodes, links })
    },
    moveBy(x, y) {
      const { x: atX, y: atY } = graph.centerAt()
      graph.centerAt(atX + x / graph.zoom(), atY + y / graph.zoom(), smooth(120))
    },
    goTo(node) {
      if (node.x === undefined) return
      graph.centerAt(node.x, node.y, smooth(500))
      if (graph.zoom() < 1.6) graph.zoom(1.6, smooth(500))
    },
  }
}

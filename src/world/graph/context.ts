import { countTokens } from '../../services/tokens.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { type EntityKey, keyFrom, keyOf } from './keys.ts'
import { type Neighbour, type WalkFilter, walk } from './neighbourhood.ts'
import { portrait, summary } from './portrait.ts'
import { type ContentRow, type Db, findContents, type NodeRow } from './queries.ts'
import { labelsOf } from './relations.ts'
import { cutToTokens } from './tokens.ts'

/** An entity as it stands in a context. */
export interface ContextEntity {
  readonly entity: NodeRow
  readonly reason: string
  readonly distance: number
  readonly detail: 'full' | 'cut' | 'summary'
  readonly tokens: number
}

export interface Context {
  readonly text: string
  readonly tokens: number
  readonly entities: readonly ContextEntity[]
  readonly omitted: readonly NodeRow[]
  readonly truncated: boolean
}

/** A token of running text has about four characters; more of a body than this is never needed. */
const charactersFor = (budget: number) => Math.min(1_000_000, budget * 12)

/** Tokens that are not worth a cut beginning of an entity. */
const LEAST_CUT = 40
const BETWEEN = '\n\n'

/** Why a neighbour is in a context: `ilse_corvane → romantic: Former partner`, or `←` where it has the link. */
export function reasonOf(templates: TemplateRegistry, neighbour: Neighbour): string {
  const { step } = neighbour
  if (!step) return 'given'
  const outgoing = step.direction === 'outgoing'
  const { label, inverse } = labelsOf(templates, outgoing ? keyFrom(step.from).type : neighbour.type, step)
  const field = step.field !== null && step.field !== step.relation ? `${step.field}: ` : ''
  return `${keyFrom(step.from).id} ${outgoing ? '→' : '←'} ${field}${outgoing ? label : inverse}`
}

/**
 * The given entities, whole where they fit, then their neighbours by distance and number of links: whole while
 * half of what is left pays for it, else as a summary. The text never has more tokens than `budget`.
 */
export async function buildContext(
  db: Db,
  templates: TemplateRegistry,
  given: readonly NodeRow[],
  options: { depth: number; budget: number; most: number; filter: WalkFilter },
): Promise<Context> {
  const { depth, budget, most, filter } = options
  const start = given.map(({ type, id }) => ({ type: type ?? '', id }))
  const { neighbours, truncated } =
    depth === 0 ? { neighbours: [], truncated: false } : await walk(db, start, { depth, limit: most, filter })
  const wanted: Neighbour[] = [...given.map((node) => ({ ...asNode(node), distance: 0 })), ...neighbours]
  const rows = await contentsOf(db, wanted, charactersFor(budget))
  const writer = createWriter(budget)
  const entities: ContextEntity[] = []
  const omitted: NodeRow[] = []
  for (const one of wanted) {
    const row = rows.get(keyOf(one))
    if (!row) continue
    const reason = reasonOf(templates, one)
    const whole = portrait(row, templates.resolve(row.type))
    const share = one.distance === 0 ? writer.left() : Math.floor(writer.left() / 2)
    const entry =
      writer.add(whole, 'full', share) ??
      (one.distance === 0 ? writer.cut(whole) : writer.add(summary(row, reason), 'summary', writer.left()))
    if (entry) {
      const { detail, tokens } = entry
      entities.push({ entity: asNode(one), reason, distance: one.distance, detail, tokens })
    } else omitted.push(asNode(one))
  }
  return {
    text: writer.text(),
    tokens: writer.tokens(),
    entities,
    omitted,
    truncated: truncated || omitted.length > 0 || entities.some(({ detail }) => detail !== 'full'),
  }
}

const asNode = ({ type, id, name, status }: NodeRow) => ({
  type: type ?? '',
  id,
  name: name ?? id,
  status: status ?? '',
})

async function contentsOf(
  db: Db,
  keys: readonly EntityKey[],
  longest: number,
): Promise<ReadonlyMap<string, ContentRow>> {
  const rows = await findContents(db, keys, longest)
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** What was added, as it stands in the text. */
interface Added<D extends string> {
  readonly detail: D
  readonly tokens: number
  readonly text: string
}

/** Collects texts within a budget of tokens. */
export function createWriter(budget: number) {
  const parts: string[] = []
  let used = 0
  const cost = (text: string) => countTokens(parts.length === 0 ? text : BETWEEN + text)
  const take = (text: string, tokens: number) => {
    parts.push(text)
    used += tokens
  }
  const left = () => budget - used
  return {
    left,
    /** Adds a text that costs no more than `most`; undefined when it is dearer. */
    add<D extends string>(text: string, detail: D, most: number): Added<D> | undefined {
      // A text of that length cannot be within it, and need not be counted.
      if (text.length > most * 12) return undefined
      const tokens = cost(text)
      if (tokens > Math.min(most, left())) return undefined
      take(text, tokens)
      return { detail, tokens, text }
    },
    /** Adds the beginning of a text that fits; undefined when too little of it would. */
    cut(text: string, most = left()): Added<'cut'> | undefined {
      const room = Math.min(most, left())
      if (room < LEAST_CUT) return undefined
      const kept = cutToTokens(text, room - 3)
      const tokens = cost(kept)
      if (kept === '' || tokens > left()) return undefined
      take(kept, tokens)
      return { detail: 'cut', tokens, text: kept }
    },
    text: () => parts.join(BETWEEN),
    tokens: () => used,
  }
}

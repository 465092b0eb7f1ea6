import type { Embeddings } from '../../services/embeddings.ts'
import { countTokens } from '../../services/tokens.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { type ContextEntity, createWriter, reasonOf } from './context.ts'
import { keyOf } from './keys.ts'
import { walk } from './neighbourhood.ts'
import { portrait, summary } from './portrait.ts'
import { type ContentRow, type Db, findContents } from './queries.ts'
import { type SemanticAnswer, similarEntities } from './semantic.ts'

export type SectionName = 'entity' | 'template' | 'rules' | 'neighbourhood' | 'semantic'

export interface Section {
  readonly section: SectionName
  readonly title: string
  readonly text: string
  readonly tokens: number
  readonly truncated: boolean
}

export interface EnhancedContext {
  readonly prompt: string
  readonly tokens: number
  readonly truncated: boolean
  readonly sections: readonly Section[]
  readonly neighbours: readonly ContextEntity[]
  readonly semantic: SemanticAnswer | null
}

export interface EnhancedOptions {
  readonly sections: ReadonlySet<SectionName>
  readonly budget: number
  readonly depth: number
  readonly semanticLimit: number
  readonly fallback: boolean
  /** What the rules of the type say to a model; empty for none. */
  readonly rules: string
}

/** Neighbours that a prompt may hold. */
const NEIGHBOURS = 100
/** Of what is left, the share that a section before the last ones may take. */
const SHARE = {
  entity: 0.5,
  template: 0.5,
  rules: 0.5,
  neighbourhood: 0.75,
  semantic: 1,
} as const satisfies Record<SectionName, number>
/** Tokens that a section may take in any case: of a small budget, the first sections have all. */
const SMALL = 300
const HEADING = 12

const unfiltered = { types: null, kinds: null }

/** What a model should know about an entity, in sections of falling importance, within a budget of tokens. */
export async function enhancedContext(
  db: Db,
  embeddings: Embeddings,
  templates: TemplateRegistry,
  entity: ContentRow,
  options: EnhancedOptions,
): Promise<EnhancedContext> {
  const template = templates.resolve(entity.type)
  const writer = createWriter(options.budget)
  const sections: Section[] = []
  let truncated = false
  let neighbours: readonly ContextEntity[] = []
  let semantic: SemanticAnswer | null = null

  const write = (section: SectionName, title: string, text: string, cut = false) => {
    truncated ||= cut
    if (text.trim() === '') return
    const share = section === lastOf(options.sections) ? 1 : SHARE[section]
    const most = Math.max(Math.floor(writer.left() * share), Math.min(writer.left(), SMALL))
    const whole = section === 'entity' ? text : `## ${title}\n\n${text}`
    const added = writer.add(whole, 'full', most) ?? writer.cut(whole, most)
    const shortened = cut || added?.detail !== 'full'
    truncated ||= shortened
    if (added) sections.push({ section, title, text: added.text, tokens: added.tokens, truncated: shortened })
  }

  for (const section of order) {
    if (!options.sections.has(section)) continue
    if (section === 'entity') write(section, 'Entity', portrait(entity, template))
    if (section === 'template') write(section, 'How to write it', template?.generationInstructions ?? '')
    if (section === 'rules') write(section, 'Rules', options.rules)
    if (section === 'neighbourhood') {
      const room = Math.max(0, Math.floor(writer.left() * SHARE.neighbourhood) - HEADING)
      const around = await surroundings(db, templates, entity, { depth: options.depth, budget: room })
      neighbours = around.entities
      write(section, 'What surrounds it', around.text, around.truncated)
    }
    if (section === 'semantic') {
      semantic = await similarEntities(db, embeddings, templates, {
        about: entity,
        types: null,
        minScore: 0.05,
        limit: options.semanticLimit,
        fallback: options.fallback,
      })
      write(section, 'What is like it', await likes(db, semantic))
    }
  }
  const prompt = writer.text()
  return { prompt, tokens: countTokens(prompt), truncated, sections, neighbours, semantic }
}

const order = [
  'entity',
  'template',
  'rules',
  'neighbourhood',
  'semantic',
] as const satisfies readonly SectionName[]

const lastOf = (wanted: ReadonlySet<SectionName>) => order.findLast((section) => wanted.has(section))

/** The neighbours of an entity, without itself, in a text of their own. */
async function surroundings(
  db: Db,
  templates: TemplateRegistry,
  entity: ContentRow,
  { depth, budget }: { depth: number; budget: number },
): Promise<{ text: string; entities: readonly ContextEntity[]; truncated: boolean }> {
  const walked = await walk(db, [entity], { depth, limit: NEIGHBOURS, filter: unfiltered })
  const reasons = new Map(
    walked.neighbours.map((one) => [keyOf(one), { one, reason: reasonOf(templates, one) }]),
  )
  const rows = new Map((await findContents(db, walked.neighbours, 2000)).map((row) => [keyOf(row), row]))
  const writer = createWriter(budget)
  const entities: ContextEntity[] = []
  for (const [key, { one, reason }] of reasons) {
    const row = rows.get(key)
    const added = row && writer.add(summary(row, reason).replace(/^# /, '### '), 'summary', writer.left())
    if (!added) continue
    const { type, id, name, status, distance } = one
    entities.push({
      entity: { type, id, name, status },
      reason,
      distance,
      detail: 'summary',
      tokens: added.tokens,
    })
  }
  return { text: writer.text(), entities, truncated: walked.truncated || entities.length < reasons.size }
}

async function likes(db: Db, { connections }: SemanticAnswer): Promise<string> {
  const keys = connections.map(({ entity }) => ({ type: entity.type ?? '', id: entity.id }))
  const rows = new Map((await findContents(db, keys, 2000)).map((row) => [keyOf(row), row]))
  return connections
    .flatMap(({ entity, terms }) => {
      const row = rows.get(keyOf(entity))
      return row
        ? [summary(row, terms.length > 0 ? `In common: ${terms.join(', ')}` : '').replace(/^# /, '### ')]
        : []
    })
    .join('\n\n')
}

import type { Template, TemplateRegistry } from '../templates/rules.ts'

/** A link as far as its meaning goes. */
export interface Relation {
  readonly relation: string
  readonly field: string | null
  readonly kind: 'reference' | 'wiki' | 'mention'
}

/** Relations whose other side is called otherwise. */
const counterparts: ReadonlyMap<string, string> = new Map([
  ['parent', 'child'],
  ['child', 'parent'],
  ['grandparent', 'grandchild'],
  ['grandchild', 'grandparent'],
  ['mentor', 'student'],
  ['student', 'mentor'],
])

/** Relations that hold in both directions. */
const mutualRelations: ReadonlySet<string> = new Set([
  'sibling',
  'spouse',
  'cousin',
  'close',
  'casual',
  'acquaintance',
  'best_friend',
  'rival',
  'partner',
  'ex',
  'complicated',
  'adjacent',
  'ally',
])

/** Fields that hold in both directions where a link of theirs says nothing more. */
const mutualFields: ReadonlySet<string> = new Set([
  'friends',
  'allies',
  'romantic',
  'competitors',
  'connected_locations',
  'neighboring_districts',
])

/** Fields whose relation says what the source is to the target, not what the target is to the source. */
const rolesOfSource = /^(?:associated|affiliated)_/

/** What the target should call the source in the same field: the relation, '' for any, undefined where it owes nothing. */
export function expectedInverse({ relation, field, kind }: Relation): string | undefined {
  if (kind !== 'reference' || field === null) return undefined
  if (relation !== field)
    return counterparts.get(relation) ?? (mutualRelations.has(relation) ? relation : undefined)
  return mutualFields.has(field) ? '' : undefined
}

const inWords = (name: string) => {
  const words = name.replaceAll(/[_-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const textLabels = { wiki: ['Mentions', 'Mentioned by'], mention: ['Mentions', 'Mentioned by'] } as const

/**
 * The relation as a person reads it from the source (`Child: Wren`) and from the target (`Parent: Ilse`), in the
 * words of the source's template where it has some.
 */
export function labelsOf(
  templates: TemplateRegistry,
  sourceType: string,
  link: Relation,
): { label: string; inverse: string } {
  if (link.kind !== 'reference' || link.field === null) {
    const [label, inverse] = textLabels[link.kind === 'mention' ? 'mention' : 'wiki']
    return { label, inverse }
  }
  const field = fieldOf(templates.resolve(sourceType), link.field)
  const own = (relation: string) =>
    field?.relationshipTypes?.find(({ value }) => value === relation)?.label ?? inWords(relation)
  const label = link.relation === link.field ? (field?.label ?? inWords(link.field)) : own(link.relation)
  const inverse = expectedInverse(link)
  if (inverse === '') return { label, inverse: label }
  if (inverse !== undefined) return { label, inverse: own(inverse) }
  if (link.relation !== link.field && rolesOfSource.test(link.field))
    return { label: `${label} of`, inverse: label }
  return { label, inverse: `${label} of` }
}

const fieldOf = (template: Template | undefined, name: string) =>
  template?.fields.find((field) => field.name === name)

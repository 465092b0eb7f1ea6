import { mergeFields } from '../../../src/world/entities/merge-fields.ts'
import type { Creation } from '../../../src/world/entities/rules.ts'
import type { EntityDraft } from '../../../src/world/markdown/rules.ts'
import type { TemplateRegistry } from '../../../src/world/templates/rules.ts'
import { randomFrom } from '../random.ts'

/**
 * A generated world that looks the same at every size: an entity has four references and a body of about 2 KB, words
 * are as unevenly frequent as in a natural text, and what a search for the rare word finds does not grow.
 */
export interface Saga {
  readonly size: number
  /** Ids of the characters, for reads. */
  readonly character: (index: number) => string
  /** A word that five bodies hold. */
  readonly rareWord: (index: number) => string
  /** The name of a character with one letter wrong. */
  readonly misspelled: (index: number) => string
  /** All entities, in portions. */
  readonly portions: (templates: TemplateRegistry) => Generator<Creation[]>
}

const syllables =
  'ka ro mel tin sa vor el dun bri os fen lar mi tau ner ith gol sha pel wyn dra cor il ven ost ul rim bas et hal'.split(
    ' ',
  )
const letters = syllables.length

/** A word of as many syllables as are asked for; others for each number below 30 to that power. */
function spell(number: number, count: number): string {
  let word = ''
  for (let rest = number, left = count; left > 0; left--, rest = Math.floor(rest / letters)) {
    word += syllables[rest % letters]
  }
  return word
}

/** How many different words the texts are made of. */
const vocabulary = 8000
/** Words by frequency, from 1 on; the first ones stand in nearly every text, as `the` does. */
export const wordOf = (rank: number): string => spell(rank * 7 + 11, rank < 200 ? 2 : 3)

const wordsOfBody = 300
const holders = 5

type Kind = 'character' | 'location' | 'faction' | 'item'
const kinds: readonly Kind[] = [
  'character',
  'character',
  'character',
  'character',
  'character',
  'character',
  'location',
  'location',
  'faction',
  'item',
]

const kindOf = (index: number): Kind => kinds[index % kinds.length] ?? 'character'
const idOf = (index: number) => `${kindOf(index)}_${index}`
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const nameOf = (index: number) => {
  const random = randomFrom(index + 7)
  const word = () => capital(spell(Math.floor(random() * letters ** 3), 3))
  return `${word()} ${word()}`
}

/** The number of some entity of a kind among the first `size`. */
function pick(random: () => number, size: number, kind: Kind): number {
  const places = kinds.flatMap((one, place) => (one === kind ? [place] : []))
  const place = places[Math.floor(random() * places.length)] ?? 0
  return Math.floor(random() * Math.floor(size / kinds.length)) * kinds.length + place
}

export function sagaOf(size: number): Saga {
  const rareWord = (index: number) => `qu${spell(index % Math.ceil(size / holders), 4)}x`

  function draftOf(index: number, templates: TemplateRegistry): EntityDraft {
    const random = randomFrom(index + 1)
    const of = (kind: Kind) => idOf(pick(random, size, kind))
    const word = () => wordOf(Math.floor(vocabulary ** random()))
    const text = (count: number) => Array.from({ length: count }, word).join(' ')
    const references: Record<Kind, () => Record<string, unknown>> = {
      character: () => ({
        faction: of('faction'),
        primary_location: of('location'),
        friends: [{ id: of('character'), relationship: 'close' }],
        ...(index % 3 === 0
          ? { romantic: [{ id: of('character'), relationship: 'partner' }] }
          : { enemies: [{ id: of('character'), relationship: 'rival' }] }),
      }),
      location: () => ({
        primary_npcs: [of('character'), of('character')],
        factions_present: [of('faction')],
        connected_locations: [of('location')],
      }),
      faction: () => ({
        leader: of('character'),
        headquarters: of('location'),
        allies: [of('faction')],
        enemies: [of('faction')],
      }),
      item: () => ({
        vendors: [of('character')],
        spawn_locations: [of('location'), of('location')],
        faction_restrictions: [of('faction')],
      }),
    }
    const kind = kindOf(index)
    return {
      name: nameOf(index),
      status: random() < 0.8 ? 'active' : 'draft',
      fields: mergeFields(templates.resolve(kind)?.defaults ?? {}, {
        ...references[kind](),
        tags: [word(), word()],
      }),
      markdownBody: [
        `# ${nameOf(index)}`,
        `## Background`,
        text(wordsOfBody / 2),
        '## Now',
        `${text(wordsOfBody / 2)} ${rareWord(index)}.`,
        '',
      ].join('\n\n'),
      primaryAsset: null,
    }
  }

  return {
    size,
    character: (index) => idOf((index * 7919 * kinds.length) % size),
    rareWord: (index) => rareWord(index * 7919),
    misspelled: (index) => {
      const name = nameOf((index * 7919 * kinds.length) % size)
      return `${name.slice(0, 3)}z${name.slice(4)}`
    },
    *portions(templates) {
      const portion = 500
      for (let from = 0; from < size; from += portion) {
        yield Array.from({ length: Math.min(portion, size - from) }, (_, offset) => {
          const index = from + offset
          const template = templates.resolve(kindOf(index))
          if (!template) throw new Error(`there is no template for ${kindOf(index)}`)
          return {
            template,
            key: { type: template.entityType, id: idOf(index) },
            draft: draftOf(index, templates),
          }
        })
      }
    },
  }
}

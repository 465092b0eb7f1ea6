import type { Database } from '../../src/database/database.ts'
import { mergeFields } from '../../src/world/entities/merge-fields.ts'
import { createEntities } from '../../src/world/entities/rules.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/registry.ts'
import { randomFrom } from './random.ts'

/** Entities of the world; their ids are `hero_0` and so on. */
export const worldSize = 10_000

/** The body of a create request. */
export interface Draft {
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly fields: Record<string, unknown>
  readonly markdown_body: string
}

const words =
  'amber anchor bell bridge brass candle canal chart clock copper door ember ferry glass harbour iron key lamp ledger lens lock map mast mirror north oak oar paper pearl quay rain river rope salt sail signal silver slate smoke spire stair storm string tide tin tower valve wax wind wire'.split(
    ' ',
  )

/** A character of about 2 KB whose text depends on `index` alone. */
export function draftOf(index: number, idPrefix = 'hero'): Draft {
  const random = randomFrom(index + 1)
  const word = () => words[Math.floor(random() * words.length)] ?? ''
  const text = (count: number) => Array.from({ length: count }, word).join(' ')
  const title = (count: number) => text(count).replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
  return {
    entity_id: `${idPrefix}_${index}`,
    name: title(2),
    status: random() < 0.8 ? 'active' : 'draft',
    fields: {
      nickname: title(1),
      age: String(18 + Math.floor(random() * 60)),
      gender: random() < 0.5 ? 'female' : 'male',
      height: `${150 + Math.floor(random() * 50)} cm`,
      birth_year: 1700 + Math.floor(random() * 90),
      hair_color: { name: text(2), hex: '#3a2b1c' },
      eye_color: { name: text(2), hex: '#5d7a8c' },
      primary_location: word(),
      faction: word(),
      personality_traits: [text(1), text(1), text(1)],
      fears: [text(4), text(5)],
      motivations: [text(6), text(6)],
      primary_skills: [text(2), text(2), text(2)],
      defining_moment_summary: text(30),
      ai_bio_summary: text(40),
      tags: [word(), word()],
    },
    markdown_body: `# ${title(2)}\n\n## Background\n\n${text(70)}\n\n## Now\n\n${text(70)}\n`,
  }
}

/** Stores the world as the server would; the tenant and the user exist. */
export async function seedWorld(database: Database, tenantId: string, userId: string): Promise<void> {
  const template = (await loadBuiltinTemplates()).resolve('character')
  if (!template) throw new Error('there is no template for characters')
  const db = database.tenant(tenantId, userId)
  const batch = 500
  for (let from = 0; from < worldSize; from += batch) {
    await db.transaction().execute(async (trx) => {
      const drafts = Array.from({ length: batch }, (_, index) => draftOf(from + index))
      await createEntities(
        trx,
        drafts.map((draft) => ({
          template,
          key: { type: 'character', id: draft.entity_id },
          draft: {
            name: draft.name,
            status: draft.status,
            fields: mergeFields(template.defaults, draft.fields),
            markdownBody: draft.markdown_body,
            primaryAsset: null,
          },
        })),
        { actorId: userId, origin: 'demo' },
      )
    })
  }
}

import type { Rows, World } from './row.ts'

const name = 'SPACESHIP_TEMPLATE.md'
const content = (mark: string) => `---
entity_type: spaceship
generation_instructions: Fly ${mark}.
---
Something that flies: ${mark}.
`

/** A template of the owner, whose text holds the mark. */
async function template({ studio, owner, mark }: World) {
  const answer = await studio.request
    .put(`/api/templates/${name}`)
    .set('Authorization', owner.bearer)
    .send({ content: content(mark) })
  if (answer.status !== 200) throw new Error(`the template was not stored: ${answer.text}`)
  return { name }
}

const own = async (world: World) => {
  await template(world)
  return {}
}

export const templates = {
  templateList: { right: own, otherTenant: 'own only' },
  templateTypeList: { right: own, otherTenant: 'own only' },
  templateReload: { right: own, otherTenant: 'own only' },
  templateView: {
    right: () => ({ path: { name: 'character' } }),
    otherTenant: { notApplicable: 'everybody has the built-in template' },
  },
  templateUpdate: {
    right: ({ mark }) => ({ path: { name }, body: { content: content(mark) } }),
    otherTenant: { notApplicable: 'every tenant may define the type for itself' },
  },
  templateInstructions: {
    right: () => ({ path: { name: 'character' } }),
    otherTenant: { notApplicable: 'everybody has the built-in template' },
  },
  templateInstructionsUpdate: {
    right: async (world) => ({
      path: await template(world),
      body: { instructions: 'Write about one ship.' },
    }),
    otherTenant: 'not found',
  },
  templateSchema: {
    right: () => ({ path: { type: 'character' } }),
    otherTenant: { notApplicable: 'everybody has the built-in template' },
  },
  templateSchemaList: { right: own, otherTenant: 'own only' },
  templateSchemaView: {
    right: () => ({ path: { type: 'character' } }),
    otherTenant: { notApplicable: 'everybody has the built-in template' },
  },
} satisfies Rows<'templates'>

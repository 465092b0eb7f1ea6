import type { Rows, World } from './row.ts'

const type = 'character'
const rule_id = 'char_001'

/** An entity of the owner, whose name holds the mark. */
async function entity({ studio, owner, mark }: World) {
  const answer = await studio.request
    .post(`/api/entity/${type}`)
    .set('Authorization', owner.bearer)
    .send({ entity_id: 'rex_marshall', name: `Rex ${mark}` })
  if (answer.status !== 201) throw new Error(`the entity was not created: ${answer.text}`)
  return 'rex_marshall'
}

/** A rule of the owner, whose text holds the mark. */
async function marked({ studio, owner, mark }: World) {
  const answer = await studio.request
    .post(`/api/rules/${type}`)
    .set('Authorization', owner.bearer)
    .send({ id: 'mark_001', rule: `Nobody says ${mark}.` })
  if (answer.status !== 201) throw new Error(`the rule was not created: ${answer.text}`)
}

const own = { otherTenant: 'own only' } as const

export const rules = {
  ruleList: {
    right: async (world) => {
      await marked(world)
      return {}
    },
    ...own,
  },
  ruleIndex: {
    right: async (world) => {
      await marked(world)
      return {}
    },
    ...own,
  },
  ruleReload: { right: () => ({}), ...own },
  ruleSettings: { right: () => ({}), ...own },
  ruleConfigure: { right: ({ mark }) => ({ body: { style_preset: mark } }), ...own },
  ruleValidate: {
    right: async (world) => ({ path: { type }, body: { entity_id: await entity(world) } }),
    otherTenant: 'not found',
  },
  ruleView: {
    right: async (world) => {
      await marked(world)
      return { path: { type } }
    },
    ...own,
  },
  ruleCreate: { right: () => ({ path: { type }, body: { rule: 'Everybody has a hat.' } }), ...own },
  ruleUpdate: { right: () => ({ path: { type, rule_id }, body: { priority: 'low' } }), ...own },
  ruleDelete: {
    right: async (world) => {
      await marked(world)
      return { path: { type, rule_id: 'mark_001' } }
    },
    otherTenant: 'not found',
  },
  ruleMarkdown: {
    right: async (world) => {
      await marked(world)
      return { path: { type } }
    },
    ...own,
  },
  ruleRewrite: { right: () => ({ path: { type }, body: { markdown: '# Nothing\n' } }), ...own },
  rulePrompt: { right: () => ({ path: { type }, body: { system_prompt: 'Be kind.' } }), ...own },
} satisfies Rows<'rules'>

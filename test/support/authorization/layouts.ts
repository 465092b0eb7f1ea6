import type { Rows, World } from './row.ts'

const type = 'character'

/** A layout of the owner, whose text holds the mark. */
async function layout({ studio, owner, mark }: World) {
  const answer = await studio.request
    .put(`/api/layouts/${type}`)
    .set('Authorization', owner.bearer)
    .send({ sections: [{ id: 'text', title: mark, component: 'markdown-content' }] })
  if (answer.status !== 200) throw new Error(`the layout was not stored: ${answer.text}`)
  return { path: { type } }
}

export const layouts = {
  layoutList: {
    right: async (world) => {
      await layout(world)
      return {}
    },
    otherTenant: 'own only',
  },
  layoutView: { right: layout, otherTenant: 'own only' },
  layoutUpdate: {
    right: async (world) => ({ ...(await layout(world)), body: { version: '2.0' } }),
    otherTenant: 'own only',
  },
  layoutDelete: { right: layout, otherTenant: 'not found' },
  layoutReset: { right: layout, otherTenant: 'own only' },
} satisfies Rows<'layouts'>

import type { Rows } from './row.ts'

const content = '---\nid: rex_marshall\nentity_type: character\nname: Rex\n---\n'

/** The operations of the room that work on texts; those of the folder stand beside them. */
export const markdownFiles = {
  markdownExport: {
    right: async ({ studio, owner, mark }) => {
      const answer = await studio.request
        .post('/api/entity/character')
        .set('Authorization', owner.bearer)
        .send({ entity_id: 'exported', name: `Rex ${mark}` })
      if (answer.status !== 201) throw new Error(`the entity was not created: ${answer.text}`)
      return { path: { type: 'character', id: 'exported' } }
    },
    otherTenant: 'not found',
  },
  markdownValidate: {
    right: () => ({ body: { content } }),
    otherTenant: { notApplicable: 'the answer is about the text that was sent' },
  },
  markdownFormat: {
    right: () => ({ body: { content } }),
    otherTenant: { notApplicable: 'the answer is about the text that was sent' },
  },
  markdownImportPreview: { right: () => ({ body: { content } }), otherTenant: 'own only' },
  markdownImportSmart: { right: () => ({ body: { content, overwrite: true } }), otherTenant: 'own only' },
} satisfies Partial<Rows<'markdown'>>

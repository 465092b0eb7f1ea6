import { makeSession, say } from '../session-rows.ts'
import type { Rows, World } from './row.ts'

/** A link to a conversation of the owner that bears the mark. */
async function make({ studio, owner, mark }: World) {
  const sessionId = await makeSession(studio, owner, { name: mark })
  await say(studio, owner, sessionId, 'user', mark)
  const answer = await studio.request
    .post(`/api/conversations/${sessionId}/share_links`)
    .set('Authorization', owner.bearer)
  if (answer.status !== 201) throw new Error(`no link was made: ${answer.text}`)
  return {
    conversation_id: sessionId,
    token_id: answer.body.id as string,
    token: answer.body.token as string,
  }
}

const about = {
  right: async (world: World) => ({ path: { conversation_id: (await make(world)).conversation_id } }),
  otherTenant: 'not found',
} as const

export const shareLinks = {
  shareLinkList: about,
  shareLinkCreate: about,
  shareLinkRevoke: {
    right: async (world) => {
      const { conversation_id, token_id } = await make(world)
      return { path: { conversation_id, token_id } }
    },
    otherTenant: 'not found',
  },
  shareLinkView: {
    right: async (world) => ({ path: { token: (await make(world)).token } }),
    otherTenant: { notApplicable: 'whoever has the token may see what it shows' },
  },
} satisfies Rows<'share-links'>

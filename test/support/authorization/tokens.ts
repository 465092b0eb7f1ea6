import type { Rows, World } from './row.ts'

/** A credential of the owner that bears the mark; its id. */
async function make({ studio, owner, mark }: World, path: '/api-tokens' | '/api/api-keys'): Promise<number> {
  const answer = await studio.request.post(path).set('Authorization', owner.bearer).send({ name: mark })
  if (answer.status >= 300) throw new Error(`no token was made: ${answer.text}`)
  return answer.body.id
}

/** An AI key of the owner. */
async function makeAiKey({ studio, owner }: World): Promise<void> {
  const path = '/api/users/me/api-key/regenerate'
  const answer = await studio.request.post(path).set('Authorization', owner.bearer)
  if (answer.status !== 200) throw new Error(`no AI key was made: ${answer.text}`)
}

export const tokens = {
  tokenList: {
    right: async (world) => {
      await make(world, '/api-tokens')
      return {}
    },
    otherTenant: 'own only',
  },
  tokenCreate: { right: ({ mark }) => ({ body: { name: mark } }), otherTenant: 'own only' },
  tokenRevoke: {
    right: async (world) => ({ path: { token_id: String(await make(world, '/api-tokens')) } }),
    otherTenant: 'not found',
  },
  tokenKeyList: {
    right: async (world) => {
      await make(world, '/api/api-keys')
      return {}
    },
    otherTenant: 'own only',
  },
  tokenKeyCreate: { right: ({ mark }) => ({ body: { name: mark } }), otherTenant: 'own only' },
  tokenAiKeyView: {
    right: async (world) => {
      await makeAiKey(world)
      return { path: { id: world.owner.userId } }
    },
    otherTenant: 'not found',
  },
  tokenAiKeyRegenerate: {
    right: async (world) => {
      await makeAiKey(world)
      return { path: { id: 'me' } }
    },
    otherTenant: 'own only',
  },
} satisfies Rows<'tokens'>

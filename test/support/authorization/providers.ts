import type { Rows, World } from './row.ts'

const draft = (mark: string) => ({
  name: mark,
  base_url: 'https://models.example/v1',
  api_keys: [`sk-${mark}-a-key-that-nobody-has`],
  model: mark,
})

/** A provider of the owner; its id. */
async function make({ studio, owner, mark }: World): Promise<string> {
  const answer = await studio.request
    .post('/api/llm-provider/create')
    .set('Authorization', owner.bearer)
    .send(draft(mark))
  if (answer.status !== 200) throw new Error(`no provider was made: ${answer.text}`)
  return answer.body.data.id
}

async function makeKey({ studio, owner, mark }: World): Promise<void> {
  const answer = await studio.request
    .put('/api/settings/keys/openai')
    .set('Authorization', owner.bearer)
    .send({ api_key: `${mark}-a-key-that-nobody-has` })
  if (answer.status !== 200) throw new Error(`no key was set: ${answer.text}`)
}

const nothingOwned = { notApplicable: 'it is about what the request itself names' } as const
const private_ = { base_url: 'http://127.0.0.1:9/v1', api_keys: ['sk-none'], model: 'none' }

export const providers = {
  providerList: {
    right: async (world) => {
      await make(world)
      return {}
    },
    otherTenant: 'own only',
  },
  providerCreate: { right: ({ mark }) => ({ body: draft(mark) }), otherTenant: 'own only' },
  providerUpdate: {
    right: async (world) => ({ path: { provider_id: await make(world) }, body: { model: 'other' } }),
    otherTenant: 'not found',
  },
  providerDelete: {
    right: async (world) => ({ path: { provider_id: await make(world) } }),
    otherTenant: 'not found',
  },
  providerVerify: {
    right: () => ({ body: private_ }),
    succeeds: { status: 400, because: 'the address is a private one, so the provider is not asked' },
    otherTenant: nothingOwned,
  },
  providerMultimodalVerify: { right: () => ({ body: private_ }), otherTenant: nothingOwned },
  providerKeyList: {
    right: async (world) => {
      await makeKey(world)
      return {}
    },
    otherTenant: 'own only',
  },
  providerKeySet: {
    right: ({ mark }) => ({ path: { provider: 'openai' }, body: { api_key: `${mark}-a-key` } }),
    otherTenant: 'own only',
  },
  providerKeyDelete: {
    right: async (world) => {
      await makeKey(world)
      return { path: { provider: 'openai' } }
    },
    otherTenant: 'not found',
  },
  providerBlacklistsClear: {
    right: () => ({}),
    otherTenant: { notApplicable: 'what a process remembers of failures belongs to nobody' },
  },
} satisfies Rows<'providers'>

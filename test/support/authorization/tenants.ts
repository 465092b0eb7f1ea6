import { randomBytes } from 'node:crypto'
import type { Ask, Row, Rows, World } from './row.ts'

const newName = () => `Team ${randomBytes(6).toString('hex')}`

/** The id of a team of the owner, whose name holds the mark. */
async function team({ studio, owner, mark }: World): Promise<string> {
  const answer = await studio.request
    .post('/api/teams')
    .set('Authorization', owner.bearer)
    .send({ name: `Team ${mark}` })
  if (answer.status !== 201) throw new Error(`the team was not created: ${answer.text}`)
  return answer.body.id
}

/** What is about the caller's own tenant. */
const own = (ask: () => Ask = () => ({})): Row => ({
  right: async (world) => {
    await team(world)
    return ask()
  },
  otherTenant: 'own only',
})

export const tenants = {
  tenantCreate: own(() => ({ body: { name: 'City of Brains' } })),
  tenantView: own(),
  tenantUpdate: own(() => ({ body: { name: 'City of Brains' } })),
  tenantTeamList: own(),
  tenantTeamCreate: own(() => ({ body: { name: newName() } })),
  tenantTeamView: { right: async (world) => ({ path: { id: await team(world) } }), otherTenant: 'not found' },
} satisfies Rows<'tenants'>

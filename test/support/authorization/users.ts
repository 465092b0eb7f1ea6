import { randomBytes } from 'node:crypto'
import type { Ask, Row, Rows, World } from './row.ts'

const password = 'a password for the table'
const newName = () => `new_${randomBytes(6).toString('hex')}`

/** The id of somebody whom the owner manages and whose name is the mark. */
async function colleague({ studio, owner, mark }: World): Promise<string> {
  const { userId } = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
  const answer = await studio.request
    .put(`/api/users/${userId}`)
    .set('Authorization', owner.bearer)
    .send({ name: `Rex ${mark}` })
  if (answer.status !== 200) throw new Error(`the colleague has no name: ${answer.text}`)
  return userId
}

/** A list or a change of what is in the caller's own tenant. */
const own = (ask: () => Ask = () => ({})): Row => ({
  right: async (world) => {
    await colleague(world)
    return ask()
  },
  otherTenant: 'own only',
})

/** A request about one user of the tenant. */
const about = (name: 'id' | 'user_id', body?: object): Row => ({
  right: async (world) => ({ path: { [name]: await colleague(world) }, ...(body && { body }) }),
  otherTenant: 'not found',
})

export const users = {
  userList: own(),
  userCurrent: own(),
  userMe: own(),
  userMeUpdate: own(() => ({ body: { name: 'Rex' } })),
  userView: about('id'),
  userUpdate: about('id', { name: 'Rex', role: 'viewer' }),
  userDelete: about('id'),
  userPasswordSet: about('id', { new_password: password }),
  userInvite: {
    right: async ({ studio, owner }) => {
      const username = newName()
      const answer = await studio.request
        .post('/api/user/add')
        .set('Authorization', owner.bearer)
        .send({ username, password, email: `${username}@example.com` })
      return { path: { id: answer.body.data.user_id } }
    },
    otherTenant: 'not found',
  },
  userOptions: own(),
  userAccountList: own(),
  userAdd: own(() => ({ body: { username: newName(), password } })),
  userRemove: {
    right: async (world) => ({ body: { user_id: await colleague(world) } }),
    otherTenant: 'not found',
  },
  userPasswordChange: {
    right: async ({ studio, owner }) => ({
      as: await studio.register({ tenantId: owner.tenantId, password }),
      body: { old_password: password, new_password: 'another one for the table' },
    }),
    otherTenant: { notApplicable: 'it is about the password of whoever asks' },
  },
  userNaviList: own(),
  userNaviView: about('user_id'),
  userNaviSessions: about('user_id'),
  userNaviRoleSet: about('user_id', { role: 'admin' }),
} satisfies Rows<'users'>

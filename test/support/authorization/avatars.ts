import { blue, paint } from '../pictures.ts'
import type { Ask, Rows, World } from './row.ts'

const bytes = await paint(8, 8, () => blue)
  .png()
  .toBuffer()
const file = { field: 'file', name: 'avatar.png', bytes }

/** Gives the owner an avatar. */
async function avatar({ studio, owner }: World): Promise<void> {
  const answer = await studio.request
    .patch('/api/users/me/avatar')
    .set('Authorization', owner.bearer)
    .attach('file', bytes, 'avatar.png')
  if (answer.status !== 200) throw new Error(`the avatar was not stored: ${answer.text}`)
}

export const avatars = {
  avatarUpload: { right: (): Ask => ({ file }), otherTenant: 'own only' },
  avatarDelete: {
    right: async (world) => {
      await avatar(world)
      return {}
    },
    otherTenant: 'own only',
  },
  avatarAssign: {
    right: async ({ studio, owner }) => {
      const colleague = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
      return { path: { user_id: colleague.userId }, file }
    },
    otherTenant: 'not found',
  },
  avatarView: {
    right: async (world) => {
      await avatar(world)
      return { path: { file: `${world.owner.userId}.png` } }
    },
    otherTenant: { notApplicable: 'whoever has the address of a picture may see it' },
  },
} satisfies Rows<'avatars'>

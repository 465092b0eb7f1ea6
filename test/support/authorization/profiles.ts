import type { Rows, World } from './row.ts'

const shared = { notApplicable: 'profiles are the operator’s and the same for every tenant' } as const

/** Profiles reach every tenant, so that a tenant's owner changes none where there are several. */
const operator = ({ studio }: World) => studio.register({ systemRole: 'admin' })

export const profiles = {
  profileList: { right: () => ({}), otherTenant: shared },
  profileToolList: { right: () => ({}), otherTenant: 'own only' },
  profilePromptList: { right: () => ({}), otherTenant: 'own only' },
  profileMcpServerList: { right: () => ({}), otherTenant: 'own only' },
  profileAdminList: { right: () => ({}), otherTenant: shared },
  profileView: { right: () => ({ path: { profile_id: 'secretary' } }), otherTenant: shared },
  profileUpdate: {
    right: async (world) => ({
      path: { profile_id: 'secretary' },
      body: { temperature: 0.5 },
      as: await operator(world),
    }),
    otherTenant: shared,
  },
  profileAvailabilitySet: {
    right: async (world) => ({
      path: { profile_id: 'secretary' },
      body: { is_admin_only: false },
      as: await operator(world),
    }),
    otherTenant: shared,
  },
} satisfies Rows<'profiles'>

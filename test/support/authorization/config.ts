import type { OtherTenant, Rows } from './row.ts'

const ofTheServer: OtherTenant = { notApplicable: 'settings are of the whole server, no tenant has any' }

export const config = {
  configList: { right: () => ({}), otherTenant: ofTheServer },
  configUpdate: {
    right: () => ({ path: { key: 'governance_enabled' }, body: { value: null } }),
    otherTenant: ofTheServer,
  },
  configSystemInfo: { right: () => ({}), otherTenant: ofTheServer },
  configSystemUpdate: { right: () => ({ body: { allow_registration: true } }), otherTenant: ofTheServer },
} satisfies Rows<'config'>

import type { Room } from '../../http/types.ts'
import {
  tenantCreate,
  tenantTeamCreate,
  tenantTeamList,
  tenantTeamView,
  tenantUpdate,
  tenantView,
} from './handlers.ts'

/** The tenant and its teams. */
export const tenants = {
  tenantCreate,
  tenantView,
  tenantUpdate,
  tenantTeamList,
  tenantTeamCreate,
  tenantTeamView,
} satisfies Room<'tenants'>

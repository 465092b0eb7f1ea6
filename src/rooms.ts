import type { Tag } from '../generated/operations.ts'
import type { Room } from './http/types.ts'
import { auth } from './identity/auth/index.ts'
import { avatars } from './identity/avatars/index.ts'
import { preferences } from './identity/preferences/index.ts'
import { health } from './operations/health/index.ts'
import { entities } from './world/entities/index.ts'
import { templates } from './world/templates/index.ts'

/** Every room by its tag; the compiler names a tag of the contract that has none. */
export const rooms: { readonly [T in Tag]: Room<T> } = {
  auth,
  preferences,
  avatars,
  templates,
  entities,
  health,
}

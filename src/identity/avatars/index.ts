import type { Room } from '../../http/types.ts'
import { avatarAssign, avatarDelete, avatarUpload, avatarView } from './handlers.ts'

/** Profile pictures: square PNGs in the object store. */
export const avatars = { avatarUpload, avatarDelete, avatarAssign, avatarView } satisfies Room<'avatars'>

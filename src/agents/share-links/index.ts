import type { Room } from '../../http/types.ts'
import { shareLinkCreate, shareLinkList, shareLinkRevoke, shareLinkView } from './handlers.ts'

/** Links that show one conversation to whoever has them. */
export const shareLinks = {
  shareLinkList,
  shareLinkCreate,
  shareLinkRevoke,
  shareLinkView,
} satisfies Room<'share-links'>

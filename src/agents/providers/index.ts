import type { Room } from '../../http/types.ts'
import {
  providerBlacklistsClear,
  providerCreate,
  providerDelete,
  providerKeyDelete,
  providerKeyList,
  providerKeySet,
  providerList,
  providerMultimodalVerify,
  providerUpdate,
  providerVerify,
} from './handlers.ts'

/** Who serves the models. */
export const providers = {
  providerList,
  providerCreate,
  providerUpdate,
  providerDelete,
  providerVerify,
  providerMultimodalVerify,
  providerKeyList,
  providerKeySet,
  providerKeyDelete,
  providerBlacklistsClear,
} satisfies Room<'providers'>

import type { Room } from '../../http/types.ts'
import {
  tokenAiKeyRegenerate,
  tokenAiKeyView,
  tokenCreate,
  tokenKeyCreate,
  tokenKeyList,
  tokenList,
  tokenRevoke,
} from './handlers.ts'

/** API tokens and keys for programs. */
export const tokens = {
  tokenList,
  tokenCreate,
  tokenRevoke,
  tokenKeyList,
  tokenKeyCreate,
  tokenAiKeyView,
  tokenAiKeyRegenerate,
} satisfies Room<'tokens'>

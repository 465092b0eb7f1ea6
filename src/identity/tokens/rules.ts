import type { Problem } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'

/** Navi's API tokens, StudioBrain's API keys, and the one key with which AI tools act as their user. */
export type TokenKind = 'nav' | 'api_key' | 'ai_key'

const markOf: Record<TokenKind, string> = { nav: 'nav_', api_key: 'sbk_', ai_key: 'sba_' }

/** Characters of a token that its owner sees again: its mark and eight more (48 of 256 bits). */
const shown = 12

/** A new token: its mark and the random text. */
export const newToken = (kind: TokenKind, random: string): string => markOf[kind] + random

/** How a token is told apart in a list, in Navi's form: `nav_aB3xYz9W…`. */
export const prefixOf = (token: string): string => `${token.slice(0, shown)}…`

/**
 * What is wrong with the scopes asked for: each must be a permission that the caller has, or `account`, which
 * opens what concerns the account itself.
 */
export const scopeProblems = (
  principal: Pick<Principal, 'permissions' | 'scopes'>,
  scopes: readonly string[],
): Problem[] =>
  scopes.flatMap((scope, index) => {
    const own =
      principal.permissions.has(scope) ||
      (scope === 'account' && (principal.scopes === null || principal.scopes.has(scope)))
    return own ? [] : [{ pointer: `/scopes/${index}`, message: `is no permission of yours: ${scope}` }]
  })

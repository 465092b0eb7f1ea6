import { settings as environment } from '../../config/settings.ts'
import type { Config } from '../../config.ts'

/** What the text of a value stands for. */
export type SettingType = 'bool' | 'int' | 'text'

interface Definition {
  readonly category: string
  readonly type: SettingType
  /** The environment variable behind it, whose default is the compiled one, and its field of {@link Config}. */
  readonly env: keyof typeof environment
  readonly field: keyof Config
  /** Whether the running server follows a change; what is read once at start is only shown. */
  readonly editable: boolean
  readonly description: string
  /** Of an `int`. */
  readonly least?: number
  /** Of a `text`, with what it says in words. */
  readonly form?: { readonly pattern: RegExp; readonly words: string }
}

/** Every key of the system configuration. Secrets have no place here: all of it can be read. */
export const registry = {
  auto_title_enabled: {
    category: 'conversation',
    type: 'bool',
    env: 'AUTO_TITLE_ENABLED',
    field: 'autoTitleEnabled',
    editable: true,
    description: 'Enable automatic conversation title generation',
  },
  auto_title_model: {
    category: 'conversation',
    type: 'text',
    env: 'AUTO_TITLE_MODEL',
    field: 'autoTitleModel',
    editable: true,
    description: 'Model used for auto-title generation (format: provider/model_id)',
    form: { pattern: /^[^\s/]+\/\S+$/, words: 'must be provider/model_id' },
  },
  max_conversation_messages: {
    category: 'conversation',
    type: 'int',
    env: 'MAX_CONVERSATION_MESSAGES',
    field: 'maxConversationMessages',
    editable: true,
    description: 'Maximum messages per conversation before hard limit',
    least: 1,
  },
  governance_enabled: {
    category: 'governance',
    type: 'bool',
    env: 'GOVERNANCE_ENABLED',
    field: 'governanceEnabled',
    editable: true,
    description: 'Enable human-in-loop governance prompts',
  },
  mfa_required: {
    category: 'security',
    type: 'bool',
    env: 'MFA_REQUIRED',
    field: 'mfaRequired',
    editable: true,
    description: 'Require MFA for all users in the organization',
  },
  access_token_seconds: {
    category: 'security',
    type: 'int',
    env: 'ACCESS_TOKEN_SECONDS',
    field: 'accessTokenSeconds',
    editable: false,
    description: 'Lifetime of an access token in seconds',
  },
  session_seconds: {
    category: 'security',
    type: 'int',
    env: 'SESSION_SECONDS',
    field: 'sessionSeconds',
    editable: false,
    description: 'Lifetime of a session cookie and its refresh tokens in seconds',
  },
  allow_registration: {
    category: 'auth',
    type: 'bool',
    env: 'ALLOW_REGISTRATION',
    field: 'allowRegistration',
    editable: true,
    description: 'Let people register themselves',
  },
  auth_mode: {
    category: 'auth',
    type: 'text',
    env: 'AUTH_MODE',
    field: 'authMode',
    editable: false,
    description: 'Who checks passwords: native, oauth or trusted_proxy',
  },
  mail_from: {
    category: 'mail',
    type: 'text',
    env: 'MAIL_FROM',
    field: 'mailFrom',
    editable: false,
    description: 'Sender of the mails',
  },
} as const satisfies Readonly<Record<string, Definition>>

export type SettingKey = keyof typeof registry

/** What {@link registry} says a key holds. */
export type SettingValue<K extends SettingKey> = {
  bool: boolean
  int: number
  text: string
}[(typeof registry)[K]['type']]

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(registry, key)

export const definitionOf = (key: SettingKey): Definition => registry[key]

/** All keys, by category and key. */
export const inOrder = (Object.keys(registry) as SettingKey[]).sort((a, b) => {
  const [left, right] = [`${registry[a].category} ${a}`, `${registry[b].category} ${b}`]
  return left < right ? -1 : 1
})

/** A value with the layer it comes from, the highest that has one. */
export interface Resolved {
  readonly key: SettingKey
  /** As text: `true` or `false` for a switch, decimal digits for a number. */
  readonly value: string
  readonly default: string
  readonly source: 'database' | 'environment' | 'default'
}

/** The compiled default: that of the environment variable. */
const defaultOf = (key: SettingKey): string => String(environment[definitionOf(key).env].parse(undefined))

/** Database over environment over default; `stored` is the row of the database, if there is one. */
export function resolve(key: SettingKey, config: Config, stored: string | undefined): Resolved {
  const { env, field, editable } = definitionOf(key)
  const fallback = defaultOf(key)
  if (stored !== undefined && editable) return { key, value: stored, default: fallback, source: 'database' }
  return config.given.has(env)
    ? { key, value: String(config[field]), default: fallback, source: 'environment' }
    : { key, value: fallback, default: fallback, source: 'default' }
}

/** What the text stands for. */
export function typed<K extends SettingKey>(key: K, value: string): SettingValue<K>
export function typed(key: SettingKey, value: string): boolean | number | string {
  const { type } = definitionOf(key)
  if (type === 'bool') return value === 'true'
  return type === 'int' ? Number(value) : value
}

/** A new value as it is stored, or what is wrong with it. */
export function readValue(
  key: SettingKey,
  value: string,
): { readonly value: string } | { readonly problem: string } {
  const { type, least = 0, form } = definitionOf(key)
  switch (type) {
    case 'bool':
      return value === 'true' || value === 'false' ? { value } : { problem: 'must be true or false' }
    case 'int': {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : -1
      return number >= least
        ? { value: String(number) }
        : { problem: `must be a whole number of at least ${least}, in digits` }
    }
    case 'text': {
      const text = value.trim()
      if (form && !form.pattern.test(text)) return { problem: form.words }
      return text === '' ? { problem: 'must not be empty' } : { value: text }
    }
  }
}

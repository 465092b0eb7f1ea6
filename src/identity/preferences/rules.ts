import { z } from 'zod'
import { tooLarge } from '../../http/errors.ts'
import { depthOf, maxDepth } from '../../http/json.ts'

/** Rows of the store: key → JSON text. */
export type Stored = ReadonlyMap<string, string>

/** What a change does to the store: the new JSON text of a key, or null where the key is to go. */
export type Changes = ReadonlyMap<string, string | null>

/** A value that a view shows: where the store keeps it, what counts as one, and what stands in its place. */
export interface Member<T> {
  readonly key: string
  readonly form: z.ZodType<T>
  readonly fallback: T
}

const member = <T>(key: string, form: z.ZodType<T>, fallback: T): Member<T> => ({ key, form, fallback })

const modelId = z.string().min(1).max(200)
const object = z.record(z.string(), z.unknown())

/** Whether the name is in the IANA time zone database; offsets such as `+01:00` are not. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const theme = member('ui.theme', z.enum(['system', 'light', 'dark']), 'system')

/**
 * Every key of the store that another face shows. `PUT /api/v1/me/preferences/{key}` writes any JSON to them;
 * what has not the form that its view needs counts there as not set.
 *
 * | key                                | `/api/users/me/preferences` | `/api/settings`     | `/api/user/config` |
 * |------------------------------------|-----------------------------|---------------------|--------------------|
 * | `ui.theme`                         | `theme`                     | `theme`             |                    |
 * | `chat.default_model_id`            | `default_model_id`          |                     |                    |
 * | `chat.preferred_models`            | `preferred_models`          |                     |                    |
 * | `chat.default_summarizer_model_id` | `default_summarizer_model_id` |                   |                    |
 * | `studio.site_name`                 |                             | `site_name`         |                    |
 * | `studio.autosave_enabled`          |                             | `autosave_enabled`  |                    |
 * | `studio.autosave_interval`         |                             | `autosave_interval` |                    |
 * | `studio.timezone`                  |                             | `timezone`          |                    |
 * | `studio.other`                     |                             | any other member    |                    |
 * | `sage.config`                      |                             |                     | `config`           |
 */
export const chatMembers = {
  default_model_id: member('chat.default_model_id', modelId.nullable(), null),
  preferred_models: member('chat.preferred_models', z.array(modelId).max(100), []),
  default_summarizer_model_id: member('chat.default_summarizer_model_id', modelId.nullable(), null),
  theme,
} as const

export const studioMembers = {
  site_name: member('studio.site_name', z.string().min(1).max(100), 'StudioBrain'),
  autosave_enabled: member('studio.autosave_enabled', z.boolean(), true),
  autosave_interval: member('studio.autosave_interval', z.int().min(10).max(300), 60),
  timezone: member('studio.timezone', z.string().max(64).refine(isTimeZone), 'America/Los_Angeles'),
  theme,
} as const

export const studioOther = member('studio.other', object, {})
export const clientConfig = member('sage.config', object, {})

const keysOf = (members: Readonly<Record<string, Member<unknown>>>) =>
  Object.values(members).map(({ key }) => key)

export const chatKeys = keysOf(chatMembers)
export const studioKeys = [...keysOf(studioMembers), studioOther.key]

function parse(text: string): unknown {
  // The raw face takes any depth; what is composed anew has to fit on the stack.
  if (depthOf(text) > maxDepth) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The value of a member, or its fallback where the store has none of the right form. */
export function read<T>(stored: Stored, { key, form, fallback }: Member<T>): T {
  const text = stored.get(key)
  if (text === undefined) return fallback
  const parsed = form.safeParse(parse(text))
  return parsed.success ? parsed.data : fallback
}

/** Largest object that a view grows by merging, in bytes: any body that came alone can be stored. */
const maxObjectBytes = 1024 * 1024

/** A member's object as the store keeps it; 413 when merging has made it too large. */
export function objectText(value: object): string {
  const text = JSON.stringify(value)
  if (Buffer.byteLength(text) > maxObjectBytes) {
    throw tooLarge(`The stored object would be larger than ${maxObjectBytes} bytes`)
  }
  return text
}

/** Absent keeps, null goes back to the fallback. */
export function changesOf(
  members: Readonly<Record<string, Member<unknown>>>,
  update: Readonly<Record<string, unknown>>,
): Map<string, string | null> {
  const changes = new Map<string, string | null>()
  for (const [name, { key }] of Object.entries(members)) {
    const value = update[name]
    if (value !== undefined) changes.set(key, value === null ? null : JSON.stringify(value))
  }
  return changes
}

/** Like {@link changesOf} for the studio's settings, which also keep members that nobody has declared. */
export function studioChanges(stored: Stored, update: Readonly<Record<string, unknown>>): Changes {
  const changes = changesOf(studioMembers, update)
  const given = Object.entries(update).filter(([name]) => !Object.hasOwn(studioMembers, name))
  if (given.length === 0) return changes
  const other = new Map(Object.entries(read(stored, studioOther)))
  for (const [name, value] of given) {
    if (value === null) other.delete(name)
    else other.set(name, value)
  }
  changes.set(studioOther.key, other.size === 0 ? null : objectText(Object.fromEntries(other)))
  return changes
}

/** What the platform's clients know of a user, with the defaults where nothing is set. */
export const chatPreferences = (stored: Stored) => ({
  defaultModelId: read(stored, chatMembers.default_model_id),
  preferredModels: read(stored, chatMembers.preferred_models),
  summarizerModelId: read(stored, chatMembers.default_summarizer_model_id),
  theme: read(stored, theme),
})

export type ChatPreferences = ReturnType<typeof chatPreferences>

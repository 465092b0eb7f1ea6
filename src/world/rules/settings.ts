import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { editRuleFile, type YamlEdit } from './edit/yaml-edit.ts'
import { texts } from './evaluate/check.ts'
import { readRuleYaml } from './source.ts'

export interface RuleSettings {
  /** Whether entities that break a critical rule are refused. */
  enforceStrict: boolean
  areas: ReadonlyMap<string, { rulesFile: string | null; line: number; enforce: string[] }>
  stylePreset: string | null
  onCreate: boolean
  onUpdate: boolean
  onImport: boolean
}

/** The settings that a text of the settings file makes; what it leaves out or gets wrong has its default. */
export function readSettings(text: string, path: string): RuleSettings {
  const { data, lineOf } = readRuleYaml(text, path)
  const validation = mapOf(data, 'validation')
  const areas = Object.entries(mapOf(data, 'areas')).flatMap(([type, value]) =>
    isFieldMap(value)
      ? [
          [
            type,
            {
              rulesFile: texts(own(value, 'rules_file'))[0] ?? null,
              line: lineOf(['areas', type, 'rules_file']),
              enforce: texts(own(value, 'enforce')),
            },
          ] as const,
        ]
      : [],
  )
  return {
    enforceStrict: own(data, 'enforce_strict') === true,
    areas: new Map(areas),
    stylePreset: texts(own(data, 'style_preset'))[0] ?? null,
    onCreate: own(validation, 'on_create') !== false,
    onUpdate: own(validation, 'on_update') !== false,
    onImport: own(validation, 'on_import') === true,
  }
}

/** The settings of a project that has said nothing. */
export const defaultSettings: RuleSettings = readSettings('', 'settings.yaml')

/** What may be changed; absent keeps, null clears. */
export interface SettingsChange {
  enforce_strict?: boolean | null | undefined
  areas?: Record<string, FieldMap | null> | null | undefined
  style_preset?: string | null | undefined
  validation?: FieldMap | null | undefined
}

/** The settings file with the changes made in place. Throws `NotEditable` for one whose YAML is broken. */
export function changeSettings(text: string, path: string, change: SettingsChange): string {
  const edits: YamlEdit[] = []
  const put = (at: (string | number)[], value: unknown) => {
    if (value !== undefined) edits.push({ path: at, value: value === null ? undefined : value })
  }
  /** Null clears the whole map; otherwise each member of it. */
  const inside = (at: string[], map: FieldMap | null | undefined) => {
    if (map === null) put(at, null)
    else for (const [key, value] of Object.entries(map ?? {})) put([...at, key], value)
  }
  put(['enforce_strict'], change.enforce_strict)
  if (change.areas === null) put(['areas'], null)
  else for (const [type, area] of Object.entries(change.areas ?? {})) inside(['areas', type], area)
  put(['style_preset'], change.style_preset)
  inside(['validation'], change.validation)
  return editRuleFile(text, path, edits)
}

function own(map: FieldMap, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

function mapOf(map: FieldMap, key: string): FieldMap {
  const value = own(map, key)
  return isFieldMap(value) ? value : {}
}

import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import type { ReportField } from './field.ts'
import { label } from './label.ts'
import type { FieldOption, FieldSwatch, OptionTone } from './template.ts'

/** What an option of a palette says besides: a colour, or with `multi_swatch` the tones of one. */
const TONES: readonly OptionTone[] = ['hex', 'description', 'base', 'midtone', 'shadow', 'highlight']

/** Options as a list of texts, or of maps with `value` (or `key`, or only `label`); undefined where none are given. */
export function optionsOf(written: unknown, key: string, report: ReportField): FieldOption[] | undefined {
  return itemsOf(written, key, report)?.map(({ map, value, shown }) => ({
    value,
    label: shown,
    ...Object.fromEntries(
      TONES.flatMap((tone) => (typeof map[tone] === 'string' ? [[tone, map[tone]]] : [])),
    ),
  }))
}

/** Kinds of relationships, or whatever else has a value and a label and nothing more. */
export function plainOptionsOf(
  written: unknown,
  key: string,
  report: ReportField,
): FieldOption[] | undefined {
  return itemsOf(written, key, report)?.map(({ value, shown }) => ({ value, label: shown }))
}

/** The colours that a colour field consists of, as a list of texts or of maps with `key` and `label`. */
export function swatchesOf(written: unknown, report: ReportField): FieldSwatch[] | undefined {
  return itemsOf(written, 'swatches', report, ['key', 'value', 'label'])?.map(({ value, shown }) => ({
    key: value,
    label: shown,
  }))
}

function itemsOf(
  written: unknown,
  key: string,
  report: ReportField,
  names: readonly string[] = ['value', 'key', 'label'],
): { map: FieldMap; value: string; shown: string }[] | undefined {
  if (written === undefined || written === null) return undefined
  if (!Array.isArray(written)) {
    report(key, `"${key}" must be a list.`)
    return undefined
  }
  return (written as unknown[]).flatMap((item) => {
    const map: FieldMap = isFieldMap(item) ? item : { value: item }
    const value = names.map((name) => map[name]).find((one) => one !== undefined && one !== null)
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      report(key, `An item of "${key}" has no value.`)
      return []
    }
    const shown = typeof map.label === 'string' ? map.label : label(String(value))
    return [{ map, value: String(value), shown }]
  })
}

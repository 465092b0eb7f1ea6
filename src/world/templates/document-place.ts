/** What a document of a project says; the kinds of `project_documents`. */
export type DocumentKind = 'template' | 'rule' | 'rule_settings' | 'layout'

/** Folders of `_Templates` and `_Rules`; for templates a later one wins over an earlier one. */
export const DOCUMENT_LAYERS = ['core', 'standard', 'custom', 'user'] as const

export type DocumentLayer = (typeof DOCUMENT_LAYERS)[number]

/** Where a document stands in the project folder. */
export interface DocumentPlace {
  /** With slashes, from the project folder on. */
  readonly path: string
  readonly kind: DocumentKind
  readonly layer: DocumentLayer | null
  /** The base name of the file. */
  readonly name: string
}

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,127}$/

/** Parts that the path of a document has at most: `_Templates/Standard/Documents/LORE_TEMPLATE.md`. */
export const DOCUMENT_DEPTH = 4

/** The settings of the rules, beside the rules. */
export const RULE_SETTINGS_PATH = '_Rules/settings.yaml'

/**
 * What document a path of the project folder is; undefined for anything else. Templates lie in a layer's folder,
 * layouts in `_Templates/Layouts`, rules in `_Rules` or a layer's folder there. A layer's folder may have folders of
 * its own, such as `_Templates/Standard/Documents`, one level deep.
 */
export function documentPlace(path: string): DocumentPlace | undefined {
  if (path === RULE_SETTINGS_PATH) {
    return { path, kind: 'rule_settings', layer: null, name: 'settings.yaml' }
  }
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (parts.length < 2 || parts.length > DOCUMENT_DEPTH || !PLAIN_NAME.test(name)) return undefined
  const [root, folder, ...inner] = parts
  const layer = inner.length > 0 ? DOCUMENT_LAYERS.find((one) => one === folder?.toLowerCase()) : undefined
  if (inner.length > 1 && !PLAIN_NAME.test(inner[0] ?? '')) return undefined
  if (root === '_Templates' && inner.length > 0) {
    if (layer !== undefined) {
      return /^.+_TEMPLATE\.md$/i.test(name) ? { path, kind: 'template', layer, name } : undefined
    }
    return inner.length === 1 && folder === 'Layouts' && /^.+\.layout\.json$/i.test(name)
      ? { path, kind: 'layout', layer: null, name }
      : undefined
  }
  if (root === '_Rules' && (parts.length === 2 || layer !== undefined) && /\.(md|ya?ml)$/i.test(name)) {
    return { path, kind: 'rule', layer: layer ?? null, name }
  }
  return undefined
}

/** `user` → `User`, as the folder is written. */
export const layerFolder = (layer: DocumentLayer): string => layer.charAt(0).toUpperCase() + layer.slice(1)

import { readdir, readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { loadDemoWorld } from '../../src/world/entities/demo.ts'
import { isEntityId } from '../../src/world/entities/identity.ts'
import { entityReferences } from '../../src/world/entities/references.ts'
import { validateEntity } from '../../src/world/entities/validate.ts'
import { readFrontmatter } from '../../src/world/markdown/frontmatter.ts'
import { entitySchema, loadBuiltinTemplates, type Template } from '../../src/world/templates/rules.ts'

const world = await loadDemoWorld()
const templates = await loadBuiltinTemplates()
const folder = new URL('../../src/world/entities/demo/', import.meta.url)
const keys = new Set(world.map(({ entityType, entityId }) => `${entityType}/${entityId}`))

function templateOf(type: string): Template {
  const template = templates.resolve(type)
  if (!template) throw new Error(type)
  return template
}

describe('the demo world', () => {
  test('has some thirty entities, of all sixteen types', () => {
    expect(world.length).toBeGreaterThanOrEqual(30)
    expect([...new Set(world.map(({ entityType }) => entityType))].sort()).toEqual(templates.types())
  })

  test('gives each entity an id and a name of its own', () => {
    expect(keys.size).toBe(world.length)
    expect(new Set(world.map(({ entityId }) => entityId)).size).toBe(world.length)
    expect(new Set(world.map(({ name }) => name)).size).toBe(world.length)
    for (const { entityId } of world) expect(isEntityId(entityId)).toBe(true)
  })

  test.each(world)('$entityType/$entityId is valid, names nothing unknown and only what exists', (entity) => {
    const draft = { ...entity, references: keys }
    expect(validateEntity(templateOf(entity.entityType), draft, { strict: true })).toEqual([])
  })

  test.each(world)(
    '$entityType/$entityId has a text of 80 to 200 words with links that lead somewhere',
    (entity) => {
      const words = entity.markdownBody.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(80)
      expect(words).toBeLessThanOrEqual(200)
      expect(entity.markdownBody).toMatch(/^# .+\n\n## /)
      const links = [...entity.markdownBody.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)].map(
        ([, name]) => name,
      )
      expect(links.length).toBeGreaterThan(0)
      const names = world.map(({ name }) => name)
      for (const name of links) expect(names).toContain(name)
    },
  )

  test('is connected: every entity is named by another or names one', () => {
    const linked = new Set<string>()
    for (const entity of world) {
      for (const reference of entityReferences(templateOf(entity.entityType), entity.fields)) {
        linked.add(`${reference.entityType}/${reference.entityId}`)
        linked.add(`${entity.entityType}/${entity.entityId}`)
      }
    }
    // The assembly names its subject in `source_entity_id`, whose type is a field of its own.
    expect([...keys].filter((key) => !linked.has(key))).toEqual(['assembly/ilse_corvane_layers'])
  })

  test('keeps columns out of the fields and tags as texts', () => {
    for (const { fields, tags } of world) {
      for (const key of ['id', 'entity_type', 'name', 'status', 'tags', 'created_date']) {
        expect(Object.hasOwn(fields, key)).toBe(false)
      }
      expect(tags.length).toBeGreaterThan(0)
    }
  })

  test('agrees with the ages it states', () => {
    for (const { entityType, fields } of world) {
      if (entityType !== 'character') continue
      const age = Number(fields.current_age_reference_year) - Number(fields.birth_year)
      expect(age).toBeGreaterThan(0)
      if (/^\d+$/.test(String(fields.age))) expect(Number(fields.age)).toBe(age)
    }
  })

  test('is stored in files named as in any project, which satisfy the JSON Schema of their type', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.md'))
    expect(files).toHaveLength(world.length)
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    for (const file of files) {
      const { data } = readFrontmatter(await readFile(new URL(file, folder), 'utf8'))
      const template = templateOf(String(data.entity_type))
      expect(file).toBe(`${template.filePrefix}${String(data.id)}.md`)
      const schema = entitySchema(template)
      const validate = ajv.getSchema(String(schema.$id)) ?? ajv.compile(schema)
      validate(data)
      expect(validate.errors ?? []).toEqual([])
    }
  })
})

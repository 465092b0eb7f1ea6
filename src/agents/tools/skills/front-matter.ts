import { badRequest } from '../../../http/errors.ts'
import { readFrontmatter } from '../../../world/markdown/rules.ts'

/** Characters of a SKILL.md. */
export const maxContent = 200_000
const maxDescription = 4000

/** Names stand in paths and prompts. */
const plainName = /^(?!\.)[^\p{C}/\\]{1,128}$/u

export interface SkillHead {
  readonly name: string
  readonly description: string
}

/** Name and description in the front matter of a SKILL.md. 400 when there are none. */
export function readSkillHead(content: string): SkillHead {
  const { data, problems } = readFrontmatter(content)
  const [problem] = problems
  if (problem) {
    const detail = `SKILL.md must begin with YAML front matter: ${problem.message} (line ${problem.line})`
    throw badRequest(detail, { en: detail, zh: `SKILL.md 的 YAML 头部无效: ${problem.message}` })
  }
  const text = (key: string) =>
    Object.hasOwn(data, key) && typeof data[key] === 'string' ? data[key].trim() : ''
  const name = text('name').normalize('NFC')
  const description = text('description')
  if (!plainName.test(name)) {
    throw badRequest(
      'SKILL.md: "name" in the front matter must be a text of 1 to 128 characters without slashes',
      {
        en: 'SKILL.md: "name" in the front matter must be a text of 1 to 128 characters without slashes',
        zh: 'SKILL.md 缺少有效的 name 字段',
      },
    )
  }
  if (description === '' || description.length > maxDescription) {
    throw badRequest(
      `SKILL.md: "description" in the front matter must be a text of 1 to ${maxDescription} characters`,
      {
        en: `SKILL.md: "description" in the front matter must be a text of 1 to ${maxDescription} characters`,
        zh: 'SKILL.md 缺少有效的 description 字段',
      },
    )
  }
  return { name, description }
}

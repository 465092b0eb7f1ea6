import { invalid, notFound } from '../../../http/errors.ts'
import { availableSkills } from '../skills/of-agent.ts'
import { readSkill, type SkillContent, type SkillRow } from '../skills/queries.ts'
import type { Tool, ToolContext } from '../tool.ts'
import { textOf } from './arguments.ts'
import { basicTool, json } from './basic.ts'

/** Bytes of a skill's file that is read as text. */
const maxFile = 256 * 1024

async function readFileOf(skill: SkillContent, path: string, { services }: ToolContext): Promise<string> {
  const file = skill.files.find((one) => one.path === path.replace(/^\.\//, ''))
  if (!file) throw notFound('file of the skill', path.slice(0, 200))
  if (file.size > maxFile) throw invalid('/file', `is larger than ${maxFile / 1024} KiB`)
  const object = await services.objects.get(file.key)
  if (!object) throw notFound('file of the skill', path.slice(0, 200))
  const chunks: Buffer[] = []
  for await (const chunk of await object.stream()) chunks.push(chunk as Buffer)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw invalid('/file', 'is not text')
  }
}

/** The tool with which an agent reads its skills when it needs them; without a list, those of the user. */
export const skillRead = (skills?: readonly SkillRow[]): Tool =>
  basicTool({
    name: 'skill_read',
    description:
      'Reads a skill: instructions for a kind of task. Without "file" its SKILL.md and the names of its other files, with it the text of that file.',
    properties: {
      name: {
        type: 'string',
        minLength: 1,
        description: 'Name of the skill.',
        ...(skills && { enum: skills.map(({ name }) => name) }),
      },
      file: { type: 'string', description: 'Path of one of its files, such as references/style.md.' },
    },
    required: ['name'],
    repeatable: true,
    maxResult: 100_000,
    run: async (args, context) => {
      const wanted = textOf(args, 'name')
      const known =
        skills ??
        (await availableSkills(context.db, { agentId: null, ownerId: context.principal.user.id })).map(
          ({ chosen }) => chosen,
        )
      const row = known.find(({ name }) => name === wanted)
      const skill = row && (await readSkill(context.db, row.skill_id))
      if (!skill) throw notFound('skill', wanted)
      if (typeof args.file === 'string' && args.file !== '' && args.file !== 'SKILL.md') {
        const text = await readFileOf(skill, args.file, context)
        return { ok: true, text, value: { name: skill.name, file: args.file, content: text } }
      }
      const files = skill.files.map(({ path, size }) => ({ path, size }))
      const listing = files.length === 0 ? '' : `\n\nOther files of this skill:\n${json(files)}`
      return {
        ok: true,
        text: `${skill.content}${listing}`,
        value: { name: skill.name, content: skill.content, files },
      }
    },
  })

import { demoTask } from '../../src/first-run.ts'
import type { Member, Studio } from './app.ts'

/** A user whose tenant holds the demo world. */
export async function registerWithDemo(studio: Studio, options: { password?: string } = {}): Promise<Member> {
  const member = await studio.register(options)
  await demoTask(studio.services)({ tenantId: member.tenantId, userId: member.userId })
  return member
}

/** Creates an entity through the API. */
export async function addEntity(
  studio: Studio,
  member: Member,
  type: string,
  entity: { entity_id: string; name?: string; fields?: object; markdown_body?: string; status?: string },
): Promise<void> {
  const answer = await studio.request
    .post(`/api/entity/${type}`)
    .set('Authorization', member.bearer)
    .send({ name: entity.entity_id, ...entity })
  if (answer.status !== 201) throw new Error(`${type}/${entity.entity_id} was not created: ${answer.text}`)
}

/** An operator at her desk and somebody else, both signed in: what the operator's use-cases are tried with. */
import { insertGrant } from '#app/data/role-grants.server.ts'
import { insertSession, listSessions } from '#app/data/sessions.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { aLearner, aWorld, type World } from './world.ts'

export interface Staff {
  world: World
  operator: SignedIn
  person: SignedIn
  /** on one more device, where the session is another */
  signIn(who: SignedIn): Promise<void>
  /** devices on which somebody is signed in */
  sessionsOf(who: SignedIn): Promise<number>
  /** what the audit holds, the oldest first: action and subject */
  actions(): Promise<[string, string][]>
}

/** @param given one that is there already, say of another database */
export async function anOperatorAndSomebody(given?: World): Promise<Staff> {
  const world = given ?? (await aWorld())
  const { reader, writer } = world.services.handles
  const operator = await aLearner(world, { name: 'Grace Mwende' })
  const person = await aLearner(world, { name: 'Amina Diallo' })
  await insertGrant(writer, {
    id: world.services.newId(),
    accountId: operator.accountId,
    role: 'operator',
    scopeKind: 'centre',
    scopeId: 'centre',
    grantedBy: null,
    reason: 'claimed-at-start',
    at: world.now(),
  })
  for (const one of [operator, person]) await signIn(world, one)
  return {
    world,
    operator,
    person,
    signIn: (who) => signIn(world, who),
    sessionsOf: async ({ accountId }) => (await listSessions(reader, accountId)).length,
    async actions() {
      const rows = await reader.selectFrom('audit_entry').select(['action', 'subject']).orderBy('id').execute()
      return rows.map(({ action, subject }): [string, string] => [action, subject])
    },
  }
}

function signIn(world: World, { accountId, sessionId }: SignedIn): Promise<void> {
  const session = { id: sessionId, accountId, tokenHash: sessionId, kind: 'learner' as const, device: 'Test' }
  return insertSession(world.services.handles.writer, { ...session, factorAt: null, at: world.now() })
}

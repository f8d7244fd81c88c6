/** People as the operator finds them: who they are, whether their account is open, which roles they hold now. */
import type { Role } from '#app/domain/access/actor.ts'
import { foldText } from '#app/domain/person/fold-text.ts'
import type { AccountStatus } from './accounts.server.ts'
import { asNumber } from './counts.ts'
import type { Db } from './database.server.ts'
import { inForce } from './role-grants.server.ts'

export interface ListedPerson {
  id: string
  name: string
  email: string
  /** ISO 3166-1 alpha-2 */
  country: string
  institution: string | null
  status: AccountStatus
  language: string
  signedUpAt: string
  /** in force now, each once */
  roles: Role[]
}

export interface PeopleFilter {
  /** part of a name, an address or an institution */
  words?: string
  status?: AccountStatus
  role?: Role
  country?: string
  /** id of the last one seen: who signed up before that */
  before?: string
}

/** The newest first. @param now decides which grants are in force */
export async function listPeople(
  db: Db,
  filter: PeopleFilter,
  { now, limit }: { now: string; limit: number },
): Promise<ListedPerson[]> {
  const rows = await matching(db, filter, now).orderBy('account.id', 'desc').limit(limit).execute()
  return withRoles(db, rows, now)
}

function matching(db: Db, { words = '', status, role, country, before }: PeopleFilter, now: string) {
  // What has a meaning in a pattern is no part of a name.
  const part = foldText(words).replace(/[%\\]/g, ' ').trim()
  return people(db)
    .$if(part !== '', (query) =>
      query.where(({ or, eb, fn }) =>
        or(
          (['person.certificate_name', 'account.email', 'person.institution'] as const).map((column) =>
            eb(fn('folded', [column]), 'like', `%${part}%`),
          ),
        ),
      ),
    )
    .$if(status !== undefined, (query) => query.where('account.status', '=', status!))
    .$if(country !== undefined, (query) => query.where('person.country', '=', country!))
    .$if(before !== undefined, (query) => query.where('account.id', '<', before!))
    .$if(role !== undefined, (query) =>
      query.where(
        'account.id',
        'in',
        db.selectFrom('role_grant').where(inForce(now)).where('role', '=', role!).select('account_id'),
      ),
    )
}

export async function findPerson(db: Db, id: string, now: string): Promise<ListedPerson | null> {
  const [person] = await withRoles(db, await people(db).where('account.id', '=', id).execute(), now)
  return person ?? null
}

/** How many people there are in each state. */
export async function countPeople(db: Db): Promise<Record<AccountStatus, number>> {
  const rows = await db
    .selectFrom('account')
    .select(['status', (select) => select.fn.countAll().as('count')])
    .groupBy('status')
    .execute()
  const counts = Object.fromEntries(rows.map((row) => [row.status, asNumber(row.count)]))
  return { unconfirmed: 0, active: 0, suspended: 0, erased: 0, ...counts }
}

function people(db: Db) {
  return db
    .selectFrom('account')
    .innerJoin('person', 'person.account_id', 'account.id')
    .select(['account.id', 'account.email_shown', 'account.status', 'account.language', 'account.created_at'])
    .select(['person.certificate_name', 'person.country', 'person.institution'])
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof people>['executeTakeFirstOrThrow']>>

async function withRoles(db: Db, rows: PersonRow[], now: string): Promise<ListedPerson[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const held = await db
    .selectFrom('role_grant')
    .where(inForce(now))
    .where('account_id', 'in', ids)
    .select(['account_id', 'role'])
    .distinct()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.certificate_name,
    email: row.email_shown,
    country: row.country,
    institution: row.institution,
    status: row.status,
    language: row.language,
    signedUpAt: row.created_at,
    roles: held.filter((one) => one.account_id === row.id).map((one) => one.role),
  }))
}

/** The operator of the demo and whom she gives roles to. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { claimOperator } from '#app/account/claim-operator.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { suspend } from '#app/operate/change-access.server.ts'
import { grantRole } from '#app/operate/change-roles.server.ts'
import { changeLogo, changeSettings } from '#app/operate/change-settings.server.ts'
import { hours, later, minutes, seconds, type Instant } from '#app/platform/clock.ts'
import { findAccountByEmail } from '#app/data/accounts.server.ts'
import { browserOf, comeBack, confirmBy, done, mistype, signSomebodyUp, takeSession } from './accounts.ts'
import { calendarOf } from './calendar.ts'
import type { Life } from './lives.ts'
import { comeBackWithCode, setUpApp } from './second-factor.ts'
import { addressOf, firstCourse, grantees, operator, settings, type StaffMember } from './staff.ts'
import { centreDays } from './story.ts'
import type { World } from './world.ts'

const logo = path.resolve(import.meta.dirname, '../../docs/pictures/logo.png')

export interface OperatorsDay {
  /** midnight UTC of day 0 */
  first: Instant
  /** trainers get this course */
  courseSlug: string
  /** logins of learners whose accounts are to be closed */
  closes: string[]
}

/** Claims the site by the printed code, sets the centre up, gives roles, closes an account. */
export async function* operatorLife(world: World, { first, courseSlug, closes }: OperatorsDay): Life {
  const browser = browserOf(world, operator)
  const calendar = calendarOf(first, operator.country, world.random(operator.login))
  const { auth, handles, newId } = world.services
  yield later(first, hours(7))
  await signSomebodyUp(world, browser, operator)
  yield later(world.now(), minutes(3))
  const member = await confirmBy(world, browser, operator)
  const code = (await auth.makeOperatorClaim(handles.writer, { newId, now: world.now() }))!
  yield later(world.now(), minutes(1))
  takeSession(world, browser, done(await claimOperator(world.ctx(browser, member), { code })))
  yield later(world.now(), minutes(2))
  const actor = await setUpApp(world, browser, operator)
  yield later(world.now(), minutes(9))
  const ctx = world.ctx(browser, actor)
  done(await changeSettings(ctx, settings))
  yield later(world.now(), minutes(1))
  done(await changeLogo(ctx, { bytes: readFileSync(logo) }))

  yield later(first, hours(24 * centreDays.rolesGranted + 15))
  yield* givesRoles(world, await back(), courseSlug)

  if (closes.length === 0) return
  yield calendar.atWork(centreDays.accountClosed)
  for (const login of closes)
    done(await suspend(world.ctx(browser, await back()), { accountId: await accountOf(world, { login }) }))

  async function back(): Promise<SignedIn> {
    return comeBackWithCode(world, browser, operator)
  }
}

async function* givesRoles(world: World, actor: SignedIn, courseSlug: string): Life {
  const browser = browserOf(world, operator)
  for (const { grant, ...member } of grantees) {
    const course = grant.course === firstCourse ? courseSlug : ''
    const input = { ...grant, course, until: '', accountId: await accountOf(world, member) }
    done(await grantRole(world.ctx(browser, actor), input))
    yield later(world.now(), minutes(2))
  }
}

async function accountOf({ services }: World, member: { login: string }): Promise<string> {
  return (await findAccountByEmail(services.handles.reader, addressOf(member)))!.id
}

/** Signs up, waits for the role, sets up the second factor that it asks for. */
export async function* granteeLife(world: World, member: StaffMember, first: Instant): Life {
  const browser = browserOf(world, member)
  yield later(first, hours(24 * centreDays.staffSignsUp + 8) + seconds(world.random(member.login)() * 3600))
  await signSomebodyUp(world, browser, member)
  yield later(world.now(), minutes(4))
  await confirmBy(world, browser, member)
  yield later(first, hours(24 * (centreDays.rolesGranted + 1) + 9))
  await comeBack(world, browser, member)
  yield later(world.now(), minutes(5))
  await setUpApp(world, browser, member)
}

/** Somebody elsewhere guesses at the operator's password in the last hours of the story, and gives up. */
export async function* guesserLife(world: World, first: Instant): Life {
  const browser = { language: 'en' as const, network: '203.0.113.77', device: 'Chrome, Linux', cookie: null }
  yield later(first, hours(24 * centreDays.tries + 21))
  for (let tries = 0; tries < 5; tries++) {
    await mistype(world, browser, operator)
    yield later(world.now(), seconds(20))
  }
}

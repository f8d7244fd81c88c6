/**
 * Second factors of accounts: the key an app is given, the codes it makes of it, recovery codes. Keys lie sealed by the
 * site's secret; recovery codes as HMACs under it, so that the database alone gives neither away.
 */
import { createHmac, randomBytes } from 'node:crypto'
import type { Db } from '#app/data/database.server.ts'
import {
  countRecoveryCodes,
  findFactor,
  findSealedCodes,
  replaceRecoveryCodes,
  setFactor,
  spendRecoveryCode,
  takeStep,
} from '#app/data/second-factors.server.ts'
import { recoveryCodesMade } from '#app/domain/access/second-factor.ts'
import { hours, later } from '#app/platform/clock.ts'
import { newCredentialId } from '#app/platform/ids.ts'
import { base32, keyAddress, stepOfCode } from './one-time-codes.server.ts'
import { keyFor, seal, unseal } from './secrets.server.ts'
import { inGroups, plainCode } from './typed-code.ts'

/** An account in one of its sessions. */
export interface InSession {
  accountId: string
  /** public id */
  sessionId: string
}

export interface OfferedKey {
  /** in groups of four, to be typed */
  key: string
  /** for the app, as an address and in a square code */
  address: string
}

interface Typed {
  accountId: string
  typed: string
  now: string
}

export interface SecondFactors {
  /** A key to set up: the same as long as the session lasts, another in the next; stored nowhere. */
  offerKey(who: InSession, names: { issuer: string; account: string }): OfferedKey
  /** Whether an app that was given the offered key made this code. */
  isCodeOfOffer(who: InSession & Typed): boolean
  /** Makes the offered key the account's own, in place of any other. @throws when the code is not of that key */
  takeOffer(tx: Db, who: InSession & Typed): Promise<void>
  /** Takes a code of the account's app; none is taken twice. @returns whether it was right */
  takeCode(tx: Db, code: Typed): Promise<boolean>
  /** Takes a recovery code and uses it up. @returns whether it was right */
  takeRecoveryCode(tx: Db, code: Typed): Promise<boolean>
  /** Makes new recovery codes, which can be read in one session until they are put away; the old ones end. */
  makeRecoveryCodes(tx: Db, who: InSession & { now: string }): Promise<void>
  /** The codes made in this session within the hour and not yet put away; null when there are none to show. */
  findNewRecoveryCodes(db: Db, who: InSession & { now: string }): Promise<string[] | null>
  countRecoveryCodes(db: Db, accountId: string): Promise<number>
}

/** 160 bits, as RFC 4226 §4 recommends. */
const keyBytes = 20

/** 12 of 32 letters: 60 random bits. */
const recoveryLetters = 12

/** New codes can be looked at for this long. */
export const codesShown = hours(1)

export function secondFactors(secret: Buffer): SecondFactors {
  return { ...offersOf(secret), ...codesOf(secret), ...recoveryCodesOf(secret) }
}

type Offers = Pick<SecondFactors, 'offerKey' | 'isCodeOfOffer' | 'takeOffer'>

/** Keys before and while they become somebody's own. */
function offersOf(secret: Buffer): Offers {
  const [offers, keys] = [purpose('offers', secret), purpose('keys', secret)]
  const offered = ({ accountId, sessionId }: InSession) => mac(offers, accountId, sessionId).subarray(0, keyBytes)
  return {
    offerKey(who, names) {
      const key = offered(who)
      return { key: inGroups(base32(key), 4, ' '), address: keyAddress(key, names) }
    },

    isCodeOfOffer: ({ typed, now, ...who }) => stepOfCode(offered(who), typed, now, 0) !== null,

    async takeOffer(tx, { typed, now, ...who }) {
      const key = offered(who)
      const lastStep = stepOfCode(key, typed, now, 0)
      if (lastStep === null) throw new Error('The code was not made with the key that was offered')
      const { accountId } = who
      await setFactor(tx, { accountId, sealedKey: seal(keys, key.toString('base64'), accountId), lastStep, at: now })
    },
  }
}

/** Codes of the app. */
function codesOf(secret: Buffer): Pick<SecondFactors, 'takeCode'> {
  const keys = purpose('keys', secret)
  return {
    async takeCode(tx, { accountId, typed, now }) {
      const factor = await findFactor(tx, accountId)
      const key = factor === null ? null : unseal(keys, factor.sealedKey, accountId)
      if (factor === null || key === null) return false
      const step = stepOfCode(Buffer.from(key, 'base64'), typed, now, factor.lastStep)
      return step !== null && takeStep(tx, accountId, step)
    },
  }
}

type RecoveryCodes = Pick<
  SecondFactors,
  'takeRecoveryCode' | 'makeRecoveryCodes' | 'findNewRecoveryCodes' | 'countRecoveryCodes'
>

function recoveryCodesOf(secret: Buffer): RecoveryCodes {
  const [codes, sheets] = [purpose('recovery codes', secret), purpose('sheets', secret)]
  const hashed = (accountId: string, code: string) => mac(codes, accountId, plainCode(code)).toString('hex')
  return {
    takeRecoveryCode: (tx, { accountId, typed, now }) =>
      spendRecoveryCode(tx, accountId, hashed(accountId, typed), now),

    async makeRecoveryCodes(tx, { accountId, sessionId, now }) {
      const made = Array.from({ length: recoveryCodesMade }, newRecoveryCode)
      const hashes = made.map((code) => hashed(accountId, code))
      const sealed = seal(sheets, JSON.stringify({ version: 1, codes: made }), boundTo(accountId, sessionId))
      await replaceRecoveryCodes(tx, { accountId, hashes, sealed, at: now })
    },

    async findNewRecoveryCodes(db, { accountId, sessionId, now }) {
      const sealed = await findSealedCodes(db, accountId, later(now, -codesShown))
      const text = sealed === null ? null : unseal(sheets, sealed, boundTo(accountId, sessionId))
      return text === null ? null : (JSON.parse(text) as { codes: string[] }).codes
    },

    countRecoveryCodes,
  }
}

/** A key for one purpose: what is made for another is worth nothing here. */
function purpose(name: string, secret: Buffer): Buffer {
  return keyFor(`second factors: ${name}`, secret)
}

/** `4F7K-09TX-ZM2B`. The last letters of a number: the first carries three bits only. */
function newRecoveryCode(): string {
  return inGroups(newCredentialId(randomBytes(16)).slice(-recoveryLetters), 4)
}

function mac(key: Buffer, ...parts: string[]): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest()
}

function boundTo(accountId: string, sessionId: string): string {
  return JSON.stringify([accountId, sessionId])
}

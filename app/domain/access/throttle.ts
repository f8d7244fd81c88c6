/**
 * How often a password may be tried. An account: after ten failures one try a minute (a mailed link is the way round it
 * for its owner). A network: 300 failures an hour, counted only for accounts that never signed in from there, because a
 * whole ministry is one address.
 */
export interface Tries {
  /** failures for the address since the last success, of a day at most */
  ofAccount: number
  /** of those, in the last minute */
  inLastMinute: number
  /** failures from the network in the last hour, for accounts not known there */
  ofNetwork: number
  /** the account has signed in from this network before */
  isKnownNetwork: boolean
}

export const freeFailures = 10
const failuresOfNetwork = 300

/** @returns why the password may not be tried now, or null */
export function tryBlocker({
  ofAccount,
  inLastMinute,
  ofNetwork,
  isKnownNetwork,
}: Tries): 'account' | 'network' | null {
  if (ofAccount >= freeFailures && inLastMinute > 0) return 'account'
  if (!isKnownNetwork && ofNetwork >= failuresOfNetwork) return 'network'
  return null
}

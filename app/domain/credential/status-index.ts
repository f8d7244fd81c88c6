/**
 * A credential's place in the list of standing certificates (Bitstring Status List): random among 131,072, so that a
 * place says nothing about when, where or for whom it was issued.
 */
export const statusListLength = 131_072

const bits = 17n
const figures = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Places to try, in order: a start and an odd step, both from the random bits of the credential's number. An odd step
 * meets every place before it meets one twice.
 */
export function statusIndexCandidates(credentialId: string, count = 64): number[] {
  const value = Array.from(credentialId).reduce((sum, figure) => sum * 32n + BigInt(figures.indexOf(figure)), 0n)
  const start = Number(value & (2n ** bits - 1n))
  const step = Number((value >> bits) & (2n ** bits - 1n)) | 1
  return Array.from({ length: count }, (_, nth) => (start + nth * step) % statusListLength)
}

/** Whether a credential stands, read off its row and its ledger at the moment of asking. */
import { listLedger, sha256, type CredentialRecord } from '#app/data/credentials.server.ts'
import type { Db } from '#app/data/database.server.ts'
import { standingOf, type Standing } from '#app/domain/credential/status.ts'

export async function readStanding(db: Db, credential: CredentialRecord): Promise<Standing> {
  return standingOf(credential.state, await listLedger(db, credential.id), sha256)
}

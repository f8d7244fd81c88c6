/** A dataset as the file its author wrote. */
import type { Context } from '#app/context.server.ts'
import { findDataset } from '#app/data/datasets.server.ts'
import { NotFound } from '#app/platform/errors.ts'

/** @throws NotFound when no edition cites it */
export async function readDatasetFile(
  ctx: Context,
  { dataset }: { dataset: string },
): Promise<{ name: string; csv: string }> {
  const found = await findDataset(ctx.db, dataset)
  if (found === null) throw new NotFound()
  return { name: found.name, csv: found.csv }
}

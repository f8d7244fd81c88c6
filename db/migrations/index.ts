/** Every migration by name, oldest first. A static list, because production runs one bundled file. */
import type { Migration } from 'kysely'
import * as people from './20261124T0900-people.ts'
import * as courseware from './20261124T0910-courseware.ts'
import * as learning from './20261124T0920-learning.ts'
import * as credentials from './20261124T0930-credentials-and-running.ts'

export const migrations: Record<string, Migration> = {
  '20261124T0900-people': people,
  '20261124T0910-courseware': courseware,
  '20261124T0920-learning': learning,
  '20261124T0930-credentials-and-running': credentials,
}

import { notice } from './notice.ts'
import { shell } from './shell.ts'
import { ui } from './ui.ts'
import { courseware } from './courseware.ts'
import { visit } from './visit.ts'
import { privacy } from './privacy.ts'
import { accessibility } from './accessibility.ts'
import { account } from './account.ts'
import { secondFactor } from './second-factor.ts'
import { learn } from './learn.ts'
import { scenario } from './scenario.ts'
import { sheet } from './sheet.ts'
import { author } from './author.ts'
import { certify } from './certify.ts'
import { operate } from './operate.ts'
import { errors } from './errors.ts'
import { help } from './help.ts'
import { mail } from './mail.ts'

export const pt = {
  ...shell,
  ...ui,
  ...courseware,
  ...visit,
  ...privacy,
  ...accessibility,
  ...account,
  ...secondFactor,
  ...learn,
  ...scenario,
  ...sheet,
  ...author,
  ...certify,
  ...operate,
  ...errors,
  ...help,
  ...mail,
  ...notice,
}

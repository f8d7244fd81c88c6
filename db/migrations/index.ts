/** Every migration by name, oldest first. A static list, because production runs one bundled file. */
import type { Migration } from 'kysely'
import * as people from './20261124T0900-people.ts'
import * as courseware from './20261124T0910-courseware.ts'
import * as learning from './20261124T0920-learning.ts'
import * as credentials from './20261124T0930-credentials-and-running.ts'
import * as centre from './20261125T0910-add-centre.ts'
import * as secondFactor from './20261125T0915-add-second-factor.ts'
import * as editionDataset from './20261125T2330-add-edition-dataset.ts'
import * as help from './20261125T2345-add-help-report.ts'
import * as refuseTruncation from './20261126T0015-refuse-truncation.ts'
import * as lastDayOfGrant from './20261126T0900-keep-last-day-of-grant.ts'
import * as foldedText from './20261126T0930-add-folded-text.ts'
import * as hundredths from './20261126T1400-marks-in-hundredths.ts'
import * as sheets from './20261126T1800-add-sheets.ts'
import * as extraTime from './20261126T1930-add-extra-time.ts'
import * as regrading from './20261127T0130-add-regrading.ts'
import * as attemptStep from './20261127T1330-add-attempt-step.ts'
import * as openAnswer from './20261127T1415-add-open-answer.ts'

export const migrations: Record<string, Migration> = {
  '20261124T0900-people': people,
  '20261124T0910-courseware': courseware,
  '20261124T0920-learning': learning,
  '20261124T0930-credentials-and-running': credentials,
  '20261125T0910-add-centre': centre,
  '20261125T0915-add-second-factor': secondFactor,
  '20261125T2330-add-edition-dataset': editionDataset,
  '20261125T2345-add-help-report': help,
  '20261126T0015-refuse-truncation': refuseTruncation,
  '20261126T0900-keep-last-day-of-grant': lastDayOfGrant,
  '20261126T0930-add-folded-text': foldedText,
  '20261126T1400-marks-in-hundredths': hundredths,
  '20261126T1800-add-sheets': sheets,
  '20261126T1930-add-extra-time': extraTime,
  '20261127T0130-add-regrading': regrading,
  '20261127T1330-add-attempt-step': attemptStep,
  '20261127T1415-add-open-answer': openAnswer,
}

/** What a learner writes on a worksheet and answers to a survey, field by field, in her own language. */
import type { Language } from '#app/domain/course/structure.ts'
import type { Random } from '#app/domain/attempt/random.ts'
import { findSheet } from '#app/domain/progress/activities.ts'
import type { SheetField } from '#app/domain/sheet/fields.ts'
import { handInSheet } from '#app/learn/hand-in-sheet.server.ts'
import { saveSheet } from '#app/learn/save-sheet.server.ts'
import type { SentField } from '#app/learn/sheet-form.ts'
import { later, minutes } from '#app/platform/clock.ts'
import { done } from './accounts.ts'
import type { Working } from './course-work.ts'
import type { Life } from './lives.ts'

/** Fills a sheet in, field after field, and hands it in. */
export async function* fillInSheet(work: Working, activityId: string): Life {
  const { world, browser, actor, structure, random } = work
  const name = { courseSlug: structure.slug, activityId }
  for (const field of findSheet(structure, activityId)!.sheet.fields) {
    yield later(world.now(), Math.round(minutes(3) * (0.6 + random() * 0.8)))
    const given = answerTo(field, actor.language as Language, random)
    done(await saveSheet(world.ctx(browser, actor), { ...name, fields: [given] }))
  }
  yield later(world.now(), Math.round(minutes(1)))
  done(await handInSheet(world.ctx(browser, actor), { ...name, fields: [] }))
}

function answerTo(field: SheetField, language: Language, random: Random): SentField {
  const sent = { fieldId: field.id, id: null, shown: null, places: undefined, cells: undefined }
  const { said, rows } = words[language]
  switch (field.kind) {
    case 'table':
      return { ...sent, cells: cellsOf(rows, field) }
    case 'choices':
      return { ...sent, places: ['1'] }
    case 'choice':
    case 'scale':
      return { ...sent, value: String(Math.max(1, field.choices - Math.floor(random() * 2))) }
    case 'number':
      return { ...sent, value: '12' }
    case 'date':
      return { ...sent, value: field.isRequired ? '2027-06-30' : '' }
    case 'line':
    case 'text':
      return { ...sent, value: field.isRequired ? said : '' }
  }
}

function cellsOf(lines: string[][], { rows, columns }: SheetField): Record<string, Record<string, string>> {
  const numbered = <T>(all: T[], most: number) => Object.fromEntries(all.slice(0, most).map((one, at) => [at + 1, one]))
  return numbered(
    lines.map((line) => numbered(line, columns)),
    rows,
  )
}

const words: Record<Language, { said: string; rows: string[][] }> = {
  en: {
    said: 'People without papers, and those who crossed the border for a season. The next survey is to ask for them.',
    rows: [
      ['Residents born abroad', 'see census table 4', '2022', 'National census'],
      ['Registered refugees', 'see yearly report', '2024', 'UNHCR'],
    ],
  },
  fr: {
    said: 'Les personnes sans papiers, et celles qui ont passé la frontière pour une saison. La prochaine enquête doit les compter.',
    rows: [
      ['Résidents nés à l’étranger', 'voir le tableau 4 du recensement', '2022', 'Recensement national'],
      ['Réfugiés enregistrés', 'voir le rapport annuel', '2024', 'HCR'],
    ],
  },
  ar: {
    said: 'من لا يحملون وثائق، ومن عبروا الحدود لموسم واحد. على المسح القادم أن يسأل عنهم.',
    rows: [
      ['المقيمون المولودون في الخارج', 'انظر الجدول 4 من التعداد', '2022', 'التعداد الوطني'],
      ['اللاجئون المسجلون', 'انظر التقرير السنوي', '2024', 'مفوضية اللاجئين'],
    ],
  },
  pt: {
    said: 'As pessoas sem documentos e quem atravessou a fronteira por uma estação. O próximo inquérito deve contá-las.',
    rows: [
      ['Residentes nascidos no estrangeiro', 'ver quadro 4 do censo', '2022', 'Censo nacional'],
      ['Refugiados registados', 'ver relatório anual', '2024', 'ACNUR'],
    ],
  },
  es: {
    said: 'Las personas sin papeles y quienes cruzaron la frontera por una temporada. La próxima encuesta debe contarlas.',
    rows: [
      ['Residentes nacidos en el extranjero', 'véase el cuadro 4 del censo', '2022', 'Censo nacional'],
      ['Refugiados registrados', 'véase el informe anual', '2024', 'ACNUR'],
    ],
  },
}

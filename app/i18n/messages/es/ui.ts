import type { ui as English } from '../en/ui.ts'

export const ui: Record<keyof typeof English, string> = {
  'ui.comma': ', ',
  'ui.crumbs': 'Usted está aquí',
  'ui.threads': '{done, number} de {total, number} completados',
  'ui.optional': '(opcional)',
  'ui.error': 'Error:',
  'ui.summary': '{count, plural, one {Hay un campo que revisar} other {Hay # campos que revisar}}',
  'ui.summary-line': '{label}: {message}',
  'ui.shown-in':
    'Este texto aún no está disponible en español. Se muestra en {language, select, en {inglés} fr {francés} ar {árabe} pt {portugués} other {español}}.',
  'ui.lessons-in':
    'Las lecciones y las pruebas de este curso aún no están disponibles en español. Se muestran en {language, select, en {inglés} fr {francés} ar {árabe} pt {portugués} other {español}}.',
  'ui.lessons-part-in':
    'Algunas lecciones o pruebas de este curso aún no están disponibles en español. Se muestran en {language, select, en {inglés} fr {francés} ar {árabe} pt {portugués} other {español}}.',
  'ui.errata': 'Correcciones',
  'ui.erratum':
    'Se corrigió la respuesta correcta de una pregunta, y todas las respuestas dadas se calificaron de nuevo.',
}

/** Texts under `ui.` */
export const ui = {
  'ui.comma': ', ',
  'ui.crumbs': 'You are here',
  'ui.threads': '{done, number} of {total, number} done',
  'ui.optional': '(optional)',
  'ui.error': 'Error:',
  'ui.summary': '{count, plural, one {One field needs another look} other {# fields need another look}}',
  'ui.summary-line': '{label}: {message}',
  'ui.shown-in':
    'This text is not available in English yet. It is shown in {language, select, fr {French} ar {Arabic} pt {Portuguese} es {Spanish} other {English}}.',
  'ui.lessons-in':
    'The lessons and tests of this course are not available in English yet. They come in {language, select, fr {French} ar {Arabic} pt {Portuguese} es {Spanish} other {English}}.',
  'ui.lessons-part-in':
    'Some lessons or tests of this course are not available in English yet. Those come in {language, select, fr {French} ar {Arabic} pt {Portuguese} es {Spanish} other {English}}.',
  'ui.errata': 'Corrections',
  'ui.erratum': 'The right answer of a question was corrected, and everybody’s answers to it were graded again.',
} as const

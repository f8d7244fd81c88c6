import type { ui as English } from '../en/ui.ts'

export const ui: Record<keyof typeof English, string> = {
  'ui.comma': ', ',
  'ui.crumbs': 'Vous êtes ici',
  'ui.threads': '{done, number} sur {total, number} terminés',
  'ui.optional': '(facultatif)',
  'ui.error': 'Erreur :',
  'ui.summary': '{count, plural, one {Un champ est à revoir} other {# champs sont à revoir}}',
  'ui.summary-line': '{label} : {message}',
  'ui.shown-in':
    'Ce texte n’est pas encore disponible en français. Il est affiché en {language, select, en {anglais} ar {arabe} pt {portugais} es {espagnol} other {français}}.',
  'ui.lessons-in':
    'Les leçons et les tests de ce cours ne sont pas encore disponibles en français. Ils sont affichés en {language, select, en {anglais} ar {arabe} pt {portugais} es {espagnol} other {français}}.',
  'ui.lessons-part-in':
    'Une partie des leçons ou des tests de ce cours n’est pas encore disponible en français. Elle est affichée en {language, select, en {anglais} ar {arabe} pt {portugais} es {espagnol} other {français}}.',
  'ui.errata': 'Corrections',
  'ui.erratum':
    'La bonne réponse d’une question a été corrigée, et toutes les réponses données ont été notées à nouveau.',
}

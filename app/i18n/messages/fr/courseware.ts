import type { courseware as English } from '../en/courseware.ts'

export const courseware: Record<keyof typeof English, string> = {
  'courseware.voice': 'Voix d’une personne migrante : {who}.',
  'courseware.voice-note': 'Récit composite fondé sur des témoignages publiés ; les noms sont inventés.',
  'courseware.desk': 'À emporter à votre bureau',
  'courseware.sources': 'Sources',
  'courseware.show-data': 'Afficher les données sous forme de tableau',
  'courseware.data-of': 'Données : {title}',
  'courseware.table-of': 'Tableau : {columns}',
  'courseware.source': 'Source :',
  'courseware.revision': 'Révision :',
  'courseware.licence': 'Licence :',
  'courseware.millions': '{value} millions',
  'courseware.thousands': '{value} milliers',
  'courseware.percent': '{value} %',
  'courseware.count': '{value}',
  'courseware.measure': '{measure}, {unit}',
  'courseware.in-millions': 'en millions',
  'courseware.in-thousands': 'en milliers',
  'courseware.in-percent': 'en pourcentage',
  'courseware.missing': 'non disponible',
}

import type { courseware as English } from '../en/courseware.ts'

export const courseware: Record<keyof typeof English, string> = {
  'courseware.voice': 'Voz de una persona migrante: {who}.',
  'courseware.voice-note': 'Relato compuesto a partir de testimonios publicados; los nombres son inventados.',
  'courseware.desk': 'Para llevar a su escritorio',
  'courseware.sources': 'Fuentes',
  'courseware.show-data': 'Mostrar los datos en una tabla',
  'courseware.data-of': 'Datos: {title}',
  'courseware.table-of': 'Tabla: {columns}',
  'courseware.source': 'Fuente:',
  'courseware.revision': 'Revisión:',
  'courseware.licence': 'Licencia:',
  'courseware.millions': '{value} millones',
  'courseware.thousands': '{value} mil',
  'courseware.percent': '{value} %',
  'courseware.count': '{value}',
  'courseware.measure': '{measure}, {unit}',
  'courseware.in-millions': 'en millones',
  'courseware.in-thousands': 'en miles',
  'courseware.in-percent': 'en porcentaje',
  'courseware.missing': 'no disponible',
}

import type { courseware as English } from '../en/courseware.ts'

export const courseware: Record<keyof typeof English, string> = {
  'courseware.voice': 'Voz de uma pessoa migrante: {who}.',
  'courseware.voice-note': 'Narrativa composta com base em testemunhos publicados; os nomes são inventados.',
  'courseware.desk': 'Para levar para a sua secretária',
  'courseware.sources': 'Fontes',
  'courseware.show-data': 'Mostrar os dados em tabela',
  'courseware.data-of': 'Dados: {title}',
  'courseware.table-of': 'Tabela: {columns}',
  'courseware.source': 'Fonte:',
  'courseware.revision': 'Revisão:',
  'courseware.licence': 'Licença:',
  'courseware.millions': '{value} milhões',
  'courseware.thousands': '{value} mil',
  'courseware.percent': '{value}%',
  'courseware.count': '{value}',
  'courseware.measure': '{measure}, {unit}',
  'courseware.in-millions': 'em milhões',
  'courseware.in-thousands': 'em milhares',
  'courseware.in-percent': 'em percentagem',
  'courseware.missing': 'não disponível',
}

import type { ui as English } from '../en/ui.ts'

export const ui: Record<keyof typeof English, string> = {
  'ui.comma': ', ',
  'ui.crumbs': 'Está aqui',
  'ui.threads': '{done, number} de {total, number} concluídos',
  'ui.optional': '(facultativo)',
  'ui.error': 'Erro:',
  'ui.summary': '{count, plural, one {Há um campo a rever} other {Há # campos a rever}}',
  'ui.summary-line': '{label}: {message}',
  'ui.shown-in':
    'Este texto ainda não está disponível em português. É apresentado em {language, select, en {inglês} fr {francês} ar {árabe} es {espanhol} other {português}}.',
  'ui.lessons-in':
    'As lições e os testes deste curso ainda não estão disponíveis em português. São apresentados em {language, select, en {inglês} fr {francês} ar {árabe} es {espanhol} other {português}}.',
  'ui.lessons-part-in':
    'Algumas lições ou testes deste curso ainda não estão disponíveis em português. São apresentados em {language, select, en {inglês} fr {francês} ar {árabe} es {espanhol} other {português}}.',
  'ui.errata': 'Correções',
  'ui.erratum':
    'A resposta certa de uma pergunta foi corrigida, e todas as respostas dadas foram classificadas de novo.',
}

/** Texts under `scenario.` */
export const scenario = {
  'scenario.about': 'Cenário · cerca de {time}',
  'scenario.lead':
    'Um caso com escolhas. Cada uma leva a outra cena; vê o que daí resulta. Nada está em jogo: repita as vezes que quiser.',
  'scenario.you-chose': 'Escolheu:',
  'scenario.score-of': '{gained, number} de {most, number} pontos',
  'scenario.what-do-you-do': 'O que faz?',
  'scenario.ended': 'Este caminho acaba aqui.',
  'scenario.result': 'Obteve {gained, number} de {best, number} pontos.',
  'scenario.again': 'Repetir',
  'scenario.go-on': 'Continuar o curso',
}

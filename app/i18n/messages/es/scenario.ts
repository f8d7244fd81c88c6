/** Texts under `scenario.` */
export const scenario = {
  'scenario.about': 'Escenario · unos {time}',
  'scenario.lead':
    'Un caso con decisiones. Cada una lleva a otra escena; usted ve qué resulta de ella. No hay nada en juego: repítalo cuantas veces quiera.',
  'scenario.you-chose': 'Eligió:',
  'scenario.score-of': '{gained, number} de {most, number} puntos',
  'scenario.what-do-you-do': '¿Qué hace?',
  'scenario.ended': 'Este camino termina aquí.',
  'scenario.result': 'Obtuvo {gained, number} de {best, number} puntos.',
  'scenario.again': 'Repetirlo',
  'scenario.go-on': 'Seguir con el curso',
}

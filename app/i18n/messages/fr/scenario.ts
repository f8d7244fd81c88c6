/** Texts under `scenario.` */
export const scenario = {
  'scenario.about': 'Scénario · environ {time}',
  'scenario.lead':
    'Un cas avec des choix. Chacun mène à une autre scène ; vous voyez ce qui en résulte. Rien n’est en jeu : recommencez aussi souvent que vous voulez.',
  'scenario.you-chose': 'Votre choix :',
  'scenario.score-of': '{gained, number} points sur {most, number}',
  'scenario.what-do-you-do': 'Que faites-vous ?',
  'scenario.ended': 'Ce chemin s’arrête ici.',
  'scenario.result': 'Vous avez obtenu {gained, number} points sur {best, number}.',
  'scenario.again': 'Recommencer',
  'scenario.go-on': 'Continuer le cours',
}

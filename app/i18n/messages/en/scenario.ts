/** Texts under `scenario.` */
export const scenario = {
  'scenario.about': 'Scenario · about {time}',
  'scenario.lead':
    'A case with choices. Each leads to another scene; you see what comes of it. Nothing is at stake: go through it as often as you like.',
  'scenario.you-chose': 'You chose:',
  'scenario.score-of': '{gained, number} of {most, number} points',
  'scenario.what-do-you-do': 'What do you do?',
  'scenario.ended': 'This way ends here.',
  'scenario.result': 'You gained {gained, number} of {best, number} points.',
  'scenario.again': 'Go through it again',
  'scenario.go-on': 'Go on with the course',
}

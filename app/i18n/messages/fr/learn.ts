import type { learn as English } from '../en/learn.ts'

/** Texts under `learn.` */
export const learn: Record<keyof typeof English, string> = {
  'learn.my-courses': 'Mes cours',
  'learn.no-courses':
    'Vous n’êtes encore inscrit à aucun cours. Les cours auxquels vous vous inscrivez figurent ici, avec l’endroit où vous les avez laissés.',
  'learn.to-catalogue': 'Voir tous les cours',
  'learn.next': 'À suivre :',
  'learn.begin': 'Commencer',
  'learn.continue': 'Continuer',
  'learn.completed-on': 'Terminé le {date}',
  'learn.withdrawn-on': 'Quitté le {date}',
  'learn.see-certificate': 'Voir votre certificat',
  'learn.read-on': 'Relire',
  'learn.resume': 'Revenir à ce cours',
  'learn.back': 'Retour',

  'learn.missing-title':
    '{count, plural, one {Il manque une chose pour votre certificat} other {Il manque # choses pour votre certificat}}',
  'learn.about-time': 'Environ {time}.',
  'learn.missing-lesson': 'Pas encore marquée comme lue.',
  'learn.missing-not-begun': 'Pas encore commencé.',
  'learn.missing-not-submitted': 'Commencé, pas encore remis. Ce que vous avez enregistré est conservé.',
  'learn.missing-best': 'Meilleur résultat : {best, number} sur {maximum, number} ; il faut {needed, number}.',
  'learn.ask-centre': 'Demander au centre de formation ce que vous pouvez faire',
  'learn.do-read': 'Lire',
  'learn.do-start': 'Commencer',
  'learn.do-see': 'Voir les résultats',
  'learn.attempts-left':
    '{left, plural, =0 {Il ne reste aucune tentative.} one {Il reste une tentative.} other {Il reste # tentatives.}}',

  'learn.plan': 'Contenu',
  'learn.outcomes': 'À la fin, vous saurez',
  'learn.tests': 'Tests',
  'learn.about-course': 'À propos de ce cours',
  'learn.fact-time': 'Durée',
  'learn.fact-languages': 'Langues',
  'learn.fact-before': 'Prérequis',
  'learn.fact-began': 'Début',
  'learn.fact-began-text': '{date}. Si vous changez de langue, vous gardez votre place et vos réponses.',
  'learn.fact-edition': 'Édition',
  'learn.fact-edition-text': '{number, number}, du {date}. Vous terminez l’édition que vous avez commencée.',
  'learn.rules': 'Ce que demande le certificat',
  'learn.rule-all-lessons': 'toutes les leçons lues jusqu’au bout',
  'learn.rule-lessons': '{count, plural, one {une leçon lue jusqu’au bout} other {# leçons lues jusqu’au bout}}',
  'learn.rule-quizzes':
    '{count, plural, one {un quiz à {passMark, number} % ou plus, autant de fois que vous le souhaitez} other {# quiz à {passMark, number} % ou plus chacun, autant de fois que vous le souhaitez}}',
  'learn.rule-test': '{passMark, number} % ou plus, autant de fois que vous le souhaitez',
  'learn.rule-test-attempts':
    '{attempts, plural, one {{passMark, number} % ou plus, en une tentative} other {{passMark, number} % ou plus, en # tentatives au plus}}',

  'learn.enrol': 'S’inscrire',
  'learn.enrol-title': 'S’inscrire au cours « {course} »',
  'learn.enrol-text':
    'Le cours dure environ {time}. Vous pouvez vous arrêter à tout moment et reprendre là où vous en étiez, sur n’importe quel appareil. L’inscription est gratuite, et vous pouvez quitter le cours.',
  'learn.resume-title': 'Revenir au cours « {course} »',
  'learn.resume-text': 'Tout ce que vous avez fait est conservé. Vous reprenez là où vous en étiez.',
  'learn.enrolled-text': 'Vous êtes inscrit à ce cours.',
  'learn.to-course': 'Aller au cours',
  'learn.withdraw': 'Quitter ce cours',
  'learn.withdraw-title': 'Quitter le cours « {course} »',
  'learn.withdraw-text':
    'Vous pourrez encore lire les leçons, mais plus répondre. Ce que vous avez fait est conservé, et vous pouvez revenir à tout moment.',
  'learn.withdrawal-completed': 'Vous avez terminé ce cours ; il vous reste acquis, de même que votre certificat.',
  'learn.withdrawn-notice':
    'Vous avez quitté ce cours. Vous pouvez le lire, mais aucune de vos réponses n’est enregistrée.',
  'learn.withdrawn-refusal': 'Vous avez quitté ce cours : rien n’a donc été enregistré. Revenez d’abord au cours.',

  'learn.contents': 'Contenu du cours',
  'learn.all-lessons': 'Toutes les leçons',
  'learn.lesson-place': 'Module {module, number} · Leçon {lesson, number} sur {lessons, number} · {time}',
  'learn.standing-done': 'Fait',
  'learn.standing-here': 'Vous êtes ici',
  'learn.standing-begun': 'Commencé',
  'learn.standing-to-do': 'À faire',
  'learn.done-continue': 'Terminé, continuer',
  'learn.done': 'Terminé',
  'learn.lesson-done-note': 'La leçon est alors marquée comme lue et vous passez à la suite.',
  'learn.lesson-is-done': 'Vous avez lu cette leçon.',
  'learn.completion-title': 'Marquer « {lesson} » comme lue',
  'learn.turns': 'Précédent et suivant',
  'learn.previous': 'Précédent',
  'learn.next-turn': 'Suivant',

  'learn.check': 'Vérifiez vos acquis',
  'learn.check-number': 'Vérifiez vos acquis {number}',
  'learn.check-of': 'Vérifiez vos acquis : {lesson}',
  'learn.check-submit': 'Vérifier mes réponses',
  'learn.check-note': 'Vous voyez aussitôt ce qui est juste et pourquoi. Cela ne compte pas pour votre certificat.',
  'learn.check-score':
    'Réponses justes : {right, number} sur {total, number}. Vous pouvez répondre de nouveau autant de fois que vous le souhaitez.',
  'learn.answer-again': 'Répondre de nouveau',
  'learn.check-again-text':
    'Vous recevez les mêmes questions, sans réponses. Vos réponses précédentes sont conservées.',
  'learn.back-to-lesson': 'Retour à la leçon',
  'learn.answer-needed': 'Choisissez ou écrivez une réponse.',
  'learn.number-needed': 'Écrivez un nombre, par exemple 12,5.',
  'learn.check-closed':
    'Ces réponses ont déjà été vérifiées, dans cette fenêtre ou dans une autre. Appuyez sur « Répondre de nouveau » pour en donner de nouvelles.',

  'learn.question': 'Question {position, number}',
  'learn.question-of': 'Question {position, number} sur {total, number}',
  'learn.questions': 'Questions',
  'learn.kind-single-choice': 'Une seule réponse',
  'learn.kind-multiple-response':
    'Toutes les réponses qui conviennent ; juste seulement si elles y sont toutes, sans aucune autre',
  'learn.kind-numeric': 'Un nombre',
  'learn.marks': '{marks, plural, one {un point} other {# points}}',
  'learn.number-label': 'Votre réponse',
  'learn.number-hint': 'Un nombre ; décimales après un point ou une virgule',
  'learn.saved-at': 'Enregistré à {time}',
  'learn.saved-beside':
    'Enregistré à {time}, mais une autre réponse a été donnée sur un autre appareil. Rouvrez cette page pour voir laquelle compte.',
  'learn.waiting': 'Sur cet appareil, pas encore envoyé',
  'learn.unsaved': 'Non enregistré. Appuyez sur « Enregistrer les réponses ».',
  'learn.unsaved-check': 'Pas encore enregistré. Cliquez sur « Vérifier mes réponses ».',
  'learn.others-title': 'Une autre réponse à cette question a été enregistrée, ici ou sur un autre appareil',
  'learn.others-text': 'Celle qui est indiquée ici compte, sauf si vous la changez avant de remettre vos réponses.',
  'learn.nothing': 'rien',

  'learn.assessment-lead': '{questions, plural, one {Une question} other {# questions}}, environ {time}.',
  'learn.before-you-begin': 'Avant de commencer',
  'learn.rules-questions':
    '{questions, plural, one {Une question vous est posée, tirée d’un plus grand nombre.} other {# questions vous sont posées, tirées d’un plus grand nombre.}}',
  'learn.rules-pass': '{needed, plural, one {Un point suffit pour réussir.} other {# points suffisent pour réussir.}}',
  'learn.rules-pass-share': '{passMark, number} % des points suffisent pour réussir.',
  'learn.rules-attempts':
    '{attempts, plural, one {Vous avez une tentative.} other {Vous avez # tentatives ; la meilleure compte.}}',
  'learn.rules-attempts-any':
    'Vous pouvez essayer autant de fois que vous le souhaitez ; la meilleure tentative compte.',
  'learn.rules-time':
    'Il n’y a pas de limite de temps. Vous pouvez fermer la page et revenir, sur n’importe quel appareil.',
  'learn.rules-saved':
    'Ce qui est indiqué comme enregistré l’est. Sans scripts, appuyez de temps en temps sur « Enregistrer les réponses ».',
  'learn.rules-multiple':
    'Lorsque plusieurs réponses conviennent, les points sont donnés pour exactement celles qui sont justes, ni moins ni plus.',
  'learn.rules-key-quiz': 'Après la remise, vous voyez les réponses justes et pourquoi elles le sont.',
  'learn.rules-key-test':
    'Après la remise, vous voyez pourquoi vos réponses sont justes ou non. Les réponses justes sont affichées une fois que vous avez réussi ou qu’il ne reste aucune tentative.',
  'learn.attempts-left-of':
    '{left, plural, =0 {Il ne reste aucune tentative sur {attempts, number}.} one {Il reste une tentative sur {attempts, number}.} other {Il reste # tentatives sur {attempts, number}.}}',
  'learn.best-so-far': 'Meilleur résultat à ce jour : {marks, number} sur {maximum, number}.',
  'learn.start-quiz': 'Commencer le quiz',
  'learn.start-test': 'Commencer le test',
  'learn.continue-quiz': 'Continuer le quiz',
  'learn.continue-test': 'Continuer le test',
  'learn.start-title': 'Commencer : {activity}',
  'learn.quiz-is-passed': 'Vous avez réussi ce quiz. Vous pouvez le refaire pour vous exercer.',
  'learn.test-is-passed': 'Vous avez réussi ce test. Aucune autre tentative n’est nécessaire.',
  'learn.past-attempts': 'Vos tentatives',
  'learn.attempt-on': 'Tentative {number, number}, {date}',
  'learn.score': '{marks, number} sur {maximum, number}',
  'learn.passed': 'Réussi',
  'learn.not-passed': 'Pas encore réussi',
  'learn.passed-refusal': 'Vous avez réussi ce test. Aucune autre tentative n’est nécessaire.',
  'learn.attempts-used-refusal': 'Il ne reste aucune tentative pour ce test.',

  'learn.attempt-lead':
    '{questions, plural, one {Une question} other {# questions}} ; pour réussir, {needed, number} sur {maximum, number} points. Pas de limite de temps. Vous pouvez fermer cette page et revenir : ce qui est enregistré le reste.',
  'learn.attempt-language':
    'Vous avez commencé cette tentative en {language, select, fr {français} ar {arabe} pt {portugais} es {espagnol} other {anglais}} ; ses questions restent dans cette langue.',
  'learn.attempt-number': 'Tentative {number, number}',
  'learn.attempt-number-any': 'Tentative {number, number} ; vous pouvez recommencer autant de fois que vous voulez.',
  'learn.attempt-number-of': 'Tentative {number, number} sur {attempts, number}.',
  'learn.answered-of': 'Réponses données : {answered, number} sur {total, number}',
  'learn.see-all': 'Tout voir et remettre',
  'learn.your-answers': 'Vos réponses',
  'learn.square-saved': 'enregistrée',
  'learn.square-waiting': 'pas encore envoyée',
  'learn.square-open': 'sans réponse',
  'learn.open-note':
    '{open, plural, =0 {Toutes les questions ont une réponse.} one {Une question est sans réponse ; une confirmation vous sera demandée avant la remise.} other {# questions sont sans réponse ; une confirmation vous sera demandée avant la remise.}}',
  'learn.save-answers': 'Enregistrer les réponses',
  'learn.save-title': 'Enregistrer vos réponses',
  'learn.submit-quiz': 'Remettre le quiz',
  'learn.submit-test': 'Remettre le test',
  'learn.open-title': '{open, plural, one {Une question est sans réponse} other {# questions sont sans réponse}}',
  'learn.open-unanswered': 'Sans réponse.',
  'learn.open-no-number': 'Ce que vous avez écrit ne peut être lu comme un nombre.',
  'learn.submit-note': 'Une fois remises, les réponses ne peuvent plus être modifiées.',
  'learn.back-to-questions': 'Retour aux questions',
  'learn.submitted-refusal':
    'Cette tentative a été remise ; ses réponses ne peuvent plus être modifiées. Rien de nouveau n’a été enregistré.',

  'learn.result': 'Résultat',
  'learn.result-title': '{marks, number} sur {maximum, number} points',
  'learn.result-passed': 'Il en fallait {needed, number} sur {maximum, number}.',
  'learn.result-not-passed': 'Il en faut {needed, number} sur {maximum, number}.',
  'learn.course-completed': 'Vous avez terminé le cours. Votre certificat est prêt.',
  'learn.your-progress': 'Votre progression',
  'learn.review-held':
    'Une autre tentative est en cours. Les questions de celle-ci et leurs commentaires s’affichent de nouveau dès que l’autre est remise.',
  'learn.key-hidden':
    'Les réponses justes sont affichées une fois que vous avez réussi ou qu’il ne reste aucune tentative.',
  'learn.verdict-right': 'Juste',
  'learn.verdict-not-right': 'Pas juste',
  'learn.verdict-unanswered': 'Sans réponse',
  'learn.your-answer': 'Votre réponse',
  'learn.your-answer-right': 'Votre réponse, juste',
  'learn.your-answer-not-right': 'Votre réponse, pas juste',
  'learn.right-answer': 'Réponse juste',
  'learn.you-wrote': 'Vous avez écrit',
  'learn.read-again': 'À relire :',
}

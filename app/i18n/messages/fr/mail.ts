import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': 'Bonjour {name},',
  'mail.closing': 'Darasa, formation des fonctionnaires',
  'mail.copy': 'Si le lien ne s’ouvre pas, copiez cette adresse dans votre navigateur :',

  'mail.confirm-address-subject': 'Confirmez votre adresse e-mail',
  'mail.confirm-address-text':
    'Vous avez demandé un compte sur {site}. Ouvrez le lien et appuyez sur le bouton de la page : cela confirme que cette adresse est la vôtre et vous connecte.',
  'mail.confirm-address-link': 'Confirmer mon adresse',
  'mail.confirm-address-note':
    'Le lien sert une seule fois, pendant trois jours. Si vous n’avez pas demandé de compte, supprimez ce courrier : sans le bouton, rien ne se passe.',

  'mail.address-known-subject': 'Vous avez déjà un compte',
  'mail.address-known-text':
    'Quelqu’un, sans doute vous, a voulu créer un compte sur {site} avec cette adresse. Il en existe déjà un. Connectez-vous, ou choisissez un nouveau mot de passe si vous avez oublié le vôtre.',
  'mail.address-known-link': 'Se connecter',
  'mail.address-known-note': 'Si ce n’était pas vous, il n’y a rien à faire.',

  'mail.reset-password-subject': 'Choisissez un nouveau mot de passe',
  'mail.reset-password-text':
    'Un nouveau mot de passe a été demandé pour votre compte sur {site}. Ouvrez le lien et choisissez-en un.',
  'mail.reset-password-link': 'Choisir un nouveau mot de passe',
  'mail.reset-password-note':
    'Le lien sert une seule fois, pendant une heure. Si vous ne l’avez pas demandé, supprimez ce courrier : votre mot de passe reste le même.',

  'mail.sign-in-slowed-subject': 'De nombreux essais de connexion à votre compte ont échoué',
  'mail.sign-in-slowed-text':
    'Dix connexions de suite à votre compte sur {site} ont échoué. Désormais, un seul essai par minute est possible. Si c’était vous, attendez une minute, ou choisissez un nouveau mot de passe par le lien.',
  'mail.sign-in-slowed-link': 'Choisir un nouveau mot de passe',
  'mail.sign-in-slowed-note':
    'Le lien sert une seule fois, pendant une heure. Si ce n’était pas vous, il n’y a rien à faire : personne n’est entré et votre mot de passe reste le même.',

  'mail.password-changed-subject': 'Votre mot de passe a été changé',
  'mail.password-changed-text':
    'Le mot de passe de votre compte sur {site} a été changé, et tous les autres appareils ont été déconnectés.',
  'mail.password-changed-link': 'Choisir un nouveau mot de passe',
  'mail.password-changed-note':
    'Si ce n’était pas vous, choisissez-en un nouveau sans attendre et écrivez au centre de formation.',
  'mail.help-report-subject': 'Un problème sur une page ({number})',
  'mail.help-report-text': 'Une personne a rencontré un problème sur {site} et écrit :',
  'mail.help-report-page': 'La page',
  'mail.help-report-list': 'Le signalement, à marquer comme traité',
  'mail.help-report-course': 'Le cours de cette page',
  'mail.help-report-site': 'Le site',
  'mail.help-report-note':
    'Répondez à ce courrier : il ira à {address}. Page : {page}. Numéro de la requête dans le journal : {request}',

  'mail.sheet-reviewed-subject': 'Votre formateur a lu : {title}',
  'mail.sheet-reviewed-text': 'Un formateur a lu ce que vous avez remis pour « {title} » sur {site}, et vous a écrit.',
  'mail.sheet-reviewed-link': 'Voir l’avis du formateur',
  'mail.sheet-reviewed-note': 'Ce que vous avez remis reste dans votre portfolio, avec toutes ses versions.',
  'mail.course-completed-subject': 'Votre certificat : {course}',
  'mail.course-completed-text': 'Vous avez terminé le cours « {course} ». Votre certificat est prêt sur {site}.',
  'mail.course-completed-link': 'Ouvrir mon certificat',
  'mail.course-completed-check': 'Toute personne à qui vous le montrez peut le vérifier ici',
  'mail.course-completed-note': 'La page du certificat contient le fichier à imprimer et à transmettre.',
  'mail.second-factor-set-up-subject': 'Une deuxième étape a été mise en place pour votre compte',
  'mail.second-factor-set-up-text':
    'Désormais, la connexion à {site} demande un code de votre application en plus du mot de passe. Tous les autres appareils ont été déconnectés.',
  'mail.second-factor-replaced-subject': 'Votre deuxième étape est passée à une autre application',
  'mail.second-factor-replaced-text':
    'Les codes de votre compte sur {site} viennent désormais d’une nouvelle application. L’ancienne et les anciens codes de secours ne servent plus, et tous les autres appareils ont été déconnectés.',
  'mail.second-factor-taken-off-subject': 'La deuxième étape de votre compte a été supprimée',
  'mail.second-factor-taken-off-text':
    'Désormais, le mot de passe suffit pour se connecter à votre compte sur {site}. Tous les autres appareils ont été déconnectés.',
  'mail.second-factor-taken-off-by-operator-subject': 'Le centre de formation a supprimé votre deuxième étape',
  'mail.second-factor-taken-off-by-operator-text':
    'Comme le téléphone et les codes de secours ont été déclarés perdus, la personne qui administre {site} a supprimé la deuxième étape de votre compte. Connectez-vous avec votre mot de passe et mettez-en une nouvelle en place.',
  'mail.second-factor-codes-renewed-subject': 'Vous avez de nouveaux codes de secours',
  'mail.second-factor-codes-renewed-text':
    'De nouveaux codes de secours ont été faits pour votre compte sur {site}. Les anciens ne servent plus.',
  'mail.second-factor-code-used-subject': 'Un de vos codes de secours a servi',
  'mail.second-factor-code-used-text':
    'Quelqu’un, sans doute vous, s’est connecté à votre compte sur {site} avec le mot de passe et un code de secours. Ce code ne sert plus.',
  'mail.second-factor-link': 'Voir votre deuxième étape',
  'mail.second-factor-note':
    'Si ce n’était pas vous, choisissez sans attendre un nouveau mot de passe et écrivez au centre de formation.',
  'mail.second-factor-slowed-subject': 'Quelqu’un qui connaît votre mot de passe a essayé de se connecter',
  'mail.second-factor-slowed-text':
    'Sur {site}, votre mot de passe était exact, puis dix codes de suite étaient erronés. Désormais, un seul code par minute peut être essayé. Si ce n’était pas vous, choisissez sans attendre un nouveau mot de passe.',
  'mail.second-factor-slowed-note': 'Si c’était vous, attendez une minute, ou utilisez un code de secours.',
  'mail.role-granted-subject': 'Vous avez un rôle : {role}',
  'mail.role-granted-text':
    'Le centre de formation vous a donné un rôle sur {site} : {role}, {scope}. Vos appareils ont été déconnectés, car la connexion avec un rôle demande une seconde étape : un code d’une application, en plus du mot de passe.',
  'mail.role-ended-subject': 'Votre rôle est terminé : {role}',
  'mail.role-ended-text':
    'Le centre de formation a mis fin à un de vos rôles sur {site} : {role}, {scope}. Vos appareils ont été déconnectés. Vos cours et vos certificats restent tels quels.',
  'mail.role-link': 'Se connecter',
  'mail.role-note': 'Si vous ne vous y attendiez pas, écrivez au centre de formation.',
  'mail.marks-corrected-subject': 'Votre résultat a été corrigé : {title}',
  'mail.marks-corrected-text':
    'La bonne réponse à une question de « {title} » du cours « {course} » sur {site} était comptée comme fausse. C’était notre erreur. Vos réponses ont été notées à nouveau : {before, number} sont devenus {after, number} points sur {maximum, number}.',
  'mail.marks-corrected-passed': 'Avec cela, vous avez réussi.',
  'mail.marks-corrected-not-passed': 'Avec cela, le seuil de réussite n’est plus atteint.',
  'mail.marks-corrected-link': 'Voir votre résultat',
  'mail.marks-corrected-note': 'Si vous pensez qu’une bonne réponse est encore fausse, répondez à ce message.',
  'mail.answer-marked-subject': 'Votre réponse a été notée : {title}',
  'mail.answer-marked-text': 'Votre réponse dans « {title} » sur {site} a été notée.',
  'mail.answer-marked-link': 'Voir votre résultat',
  'mail.answer-marked-note': 'Votre résultat compte avec ces points.',
}

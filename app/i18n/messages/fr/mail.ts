import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': 'Bonjour {name},',
  'mail.closing': 'Darasa, formation des fonctionnaires',
  'mail.copy': 'Si le lien ne s’ouvre pas, copiez cette adresse dans votre navigateur :',

  'mail.confirm-address-subject': 'Confirmez votre adresse e-mail',
  'mail.confirm-address-text':
    'Vous avez demandé un compte sur {site}. Ouvrez le lien et appuyez sur le bouton de la page : cela confirme que cette adresse est la vôtre et vous connecte.',
  'mail.confirm-address-link': 'Confirmer mon adresse',
  'mail.confirm-address-note':
    'Le lien sert une seule fois, pendant trois jours. Si vous n’avez pas demandé de compte, supprimez ce courrier : sans le bouton, rien ne se passe.',

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
    'Le lien sert une seule fois, pendant une heure. Si vous ne l’avez pas demandé, supprimez ce courrier : votre mot de passe reste le même.',

  'mail.sign-in-slowed-subject': 'De nombreux essais de connexion à votre compte ont échoué',
  'mail.sign-in-slowed-text':
    'Dix connexions de suite à votre compte sur {site} ont échoué. Désormais, un seul essai par minute est possible. Si c’était vous, attendez une minute, ou choisissez un nouveau mot de passe par le lien.',
  'mail.sign-in-slowed-link': 'Choisir un nouveau mot de passe',
  'mail.sign-in-slowed-note':
    'Le lien sert une seule fois, pendant une heure. Si ce n’était pas vous, il n’y a rien à faire : personne n’est entré et votre mot de passe reste le même.',

  'mail.password-changed-subject': 'Votre mot de passe a été changé',
  'mail.password-changed-text':
    'Le mot de passe de votre compte sur {site} a été changé, et tous les autres appareils ont été déconnectés.',
  'mail.password-changed-link': 'Choisir un nouveau mot de passe',
  'mail.password-changed-note':
    'Si ce n’était pas vous, choisissez-en un nouveau sans attendre et écrivez au centre de formation.',

  'mail.course-completed-subject': 'Votre certificat : {course}',
  'mail.course-completed-text': 'Vous avez terminé le cours « {course} ». Votre certificat est prêt sur {site}.',
  'mail.course-completed-link': 'Ouvrir mon certificat',
  'mail.course-completed-check': 'Toute personne à qui vous le montrez peut le vérifier ici',
  'mail.course-completed-note': 'La page du certificat contient le fichier à imprimer et à transmettre.',
}

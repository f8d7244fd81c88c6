import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': 'Bonjour {name},',
  'mail.sent-by': 'Ce message vous a été envoyé par {address} à la suite d’une action faite avec votre adresse.',
  'mail.confirm-subject': 'Confirmez votre adresse pour Darasa',
  'mail.confirm': 'Vous vous êtes inscrit avec cette adresse. Il reste une étape : ouvrez la page ci-dessous et confirmez.',
  'mail.confirm-link': 'Confirmer mon adresse',
  'mail.confirm-end': 'Le lien fonctionne une fois, pendant trois jours. Si ce n’était pas vous, ne faites rien : le compte reste fermé.',
  'mail.known-subject': 'Votre adresse a déjà un compte',
  'mail.known': 'Quelqu’un, peut-être vous, s’est inscrit avec cette adresse. Elle a déjà un compte : rien n’a été modifié. Vous pouvez vous connecter ou demander un nouveau mot de passe.',
  'mail.known-link': 'Se connecter',
  'mail.reset-subject': 'Choisissez un nouveau mot de passe pour Darasa',
  'mail.reset': 'Un nouveau mot de passe a été demandé pour le compte lié à cette adresse.',
  'mail.reset-link': 'Choisir un nouveau mot de passe',
  'mail.reset-end': 'Le lien fonctionne une fois, pendant une heure. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
  'mail.changed-subject': 'Votre mot de passe a été modifié',
  'mail.changed': 'Le mot de passe de votre compte a été modifié et tous les autres appareils ont été déconnectés. Si ce n’était pas vous, choisissez-en un nouveau sans attendre.',
  'mail.changed-link': 'Choisir un nouveau mot de passe',
  'mail.completed-subject': 'Votre certificat : {course}',
  'mail.completed': 'Vous avez achevé le cours « {course} ». Votre certificat est prêt ; chacun peut le vérifier par son numéro.',
  'mail.completed-link': 'Ouvrir mon certificat',
}

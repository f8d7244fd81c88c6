import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'Vous êtes inscrit. Commencez par la première leçon.',
  'notice.withdrawn': 'Vous avez quitté le cours. Votre travail est conservé ; vous pouvez revenir.',
  'notice.resumed': 'Vous êtes de retour dans le cours, là où vous l’aviez laissé.',
  'notice.answers-saved': 'Vos réponses sont enregistrées.',
  'notice.profile-saved': 'Votre profil est enregistré.',
  'notice.password-changed': 'Votre nouveau mot de passe est actif. Tous les autres appareils ont été déconnectés.',
  'notice.device-ended': 'L’appareil est déconnecté.',
  'notice.signed-out': 'Vous êtes déconnecté.',
  'notice.operator-made': 'Vous administrez désormais ce site.',
  'notice.confirmed': 'Votre adresse est confirmée et vous êtes connecté.',
}

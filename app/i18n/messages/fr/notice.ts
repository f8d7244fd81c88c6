import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'Vous êtes inscrit. Commencez par la première leçon.',
  'notice.withdrawn': 'Vous avez quitté le cours. Votre travail est conservé ; vous pouvez revenir.',
  'notice.resumed': 'Vous êtes de retour dans le cours, là où vous l’aviez laissé.',
  'notice.answers-saved': 'Vos réponses sont enregistrées.',
  'notice.extra-time-given': 'Le temps supplémentaire est enregistré.',
  'notice.work-reviewed': 'Votre avis est envoyé ; l’apprenant reçoit un courriel.',
  'notice.sheet-saved': 'Ce que vous avez rempli est enregistré.',
  'notice.sheet-handed-in': 'C’est remis.',
  'notice.profile-saved': 'Votre profil est enregistré.',
  'notice.password-changed': 'Votre nouveau mot de passe est actif. Tous les autres appareils ont été déconnectés.',
  'notice.device-ended': 'L’appareil est déconnecté.',
  'notice.signed-out': 'Vous êtes déconnecté.',
  'notice.operator-made': 'Vous administrez désormais ce site.',
  'notice.confirmed': 'Votre adresse est confirmée et vous êtes connecté.',
  'notice.settings-changed': 'Les réglages sont enregistrés.',
  'notice.logo-changed': 'Le nouveau logo est en place.',
  'notice.logo-removed': 'Le logo est retiré. Les certificats déjà délivrés le gardent.',
  'notice.account-suspended': 'Le compte est fermé. Ses appareils sont déconnectés.',
  'notice.account-reinstated': 'Le compte est de nouveau ouvert.',
  'notice.role-granted': 'Le rôle est attribué. Pour revenir en arrière, mettez-y fin ci-dessous.',
  'notice.role-ended': 'Le rôle a pris fin. Pour revenir en arrière, appuyez sur « Rendre » à côté.',
  'notice.second-factor-on': 'La deuxième étape est active. Tous les autres appareils ont été déconnectés.',
  'notice.second-factor-off': 'La deuxième étape est supprimée. Tous les autres appareils ont été déconnectés.',
  'notice.recovery-codes-few':
    'Vous avez utilisé un code de secours, et il en reste peu. Faites-en de nouveaux sous « Compte », « Deuxième étape de connexion ».',
  'notice.recovery-codes-none':
    'C’était votre dernier code de secours. Faites-en de nouveaux dès maintenant sous « Compte », « Deuxième étape de connexion ».',
  'notice.report-closed': 'Le signalement est marqué comme traité.',
  'notice.report-reopened': 'Le signalement est de nouveau ouvert.',
  'notice.second-factor-taken-off': 'La deuxième étape est supprimée. Tous les appareils du compte sont déconnectés.',
  'notice.key-corrected':
    'La correction est enregistrée. La nouvelle notation est en cours, son avancement figure sur cette page.',
}

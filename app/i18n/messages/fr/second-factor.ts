import type { secondFactor as English } from '../en/second-factor.ts'

export const secondFactor: Record<keyof typeof English, string> = {
  'second-factor.title': 'Deuxième étape de connexion',
  'second-factor.lead':
    'En plus du mot de passe, la connexion demande un code donné par une application de votre téléphone. Qui apprend votre mot de passe n’entre pas pour autant.',
  'second-factor.asked':
    'Vous avez un rôle sur ce site. Ses pages s’ouvrent dès que la deuxième étape est mise en place ; vos propres cours restent ouverts.',
  'second-factor.none': 'Votre compte n’a pas de deuxième étape.',
  'second-factor.since': 'Mise en place le',
  'second-factor.codes-left': 'Codes de secours restants',
  'second-factor.codes-of': '{left, number} sur {made, number}',
  'second-factor.codes-few':
    'Il reste peu de codes de secours. Faites-en de nouveaux avant qu’ils ne s’épuisent : sans téléphone ni codes, vous ne pouvez pas vous connecter.',

  'second-factor.set-up-title': 'Mettre en place la deuxième étape',
  'second-factor.set-up-lead': 'Il faut trois minutes et un téléphone, ou un logiciel sur votre propre ordinateur.',
  'second-factor.app': '1. Une application qui donne des codes',
  'second-factor.app-text':
    'Toute application de codes à durée limitée (TOTP) convient : Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator, ou KeePassXC sur un ordinateur. Si vous en avez déjà une, prenez-la.',
  'second-factor.key-title': '2. Lui donner la clé',
  'second-factor.key-text':
    'Scannez le carré avec l’application. Si elle se trouve sur cet appareil même, utilisez le lien ; ou saisissez-y la clé.',
  'second-factor.square': 'Code carré contenant la clé pour l’application',
  'second-factor.open-app': 'Ouvrir l’application sur cet appareil',
  'second-factor.key': 'Clé',
  'second-factor.code-title': '3. Montrer que cela fonctionne',
  'second-factor.new-code': 'Code de l’application',
  'second-factor.app-code-hint':
    'Six chiffres, renouvelés toutes les 30 secondes. Si aucun ne convient, laissez le téléphone régler son heure automatiquement.',
  'second-factor.set-up': 'Activer la deuxième étape',
  'second-factor.later': 'Plus tard : vers mes cours',
  'second-factor.password-hint': 'Pour que personne d’autre ne le fasse sur un ordinateur que vous auriez quitté.',

  'second-factor.replace-title': 'Passer à un autre téléphone ou une autre application',
  'second-factor.replace-lead':
    'Donnez la clé à la nouvelle application, puis identifiez-vous avec les deux. L’ancienne ne servira plus ici, tous les autres appareils seront déconnectés et vous recevrez de nouveaux codes de secours.',
  'second-factor.old-code': 'Code de l’application actuelle, ou un code de secours',
  'second-factor.new-app-code': 'Code de la nouvelle application',
  'second-factor.replace': 'Passer à la nouvelle application',
  'second-factor.remove-title': 'Supprimer la deuxième étape',
  'second-factor.remove-lead':
    'Ensuite, le mot de passe suffit pour vous connecter. Tous les autres appareils seront déconnectés.',
  'second-factor.remove-asked':
    'Les pages de votre rôle se ferment jusqu’à ce que vous en mettiez une nouvelle en place.',
  'second-factor.remove': 'La supprimer',
  'second-factor.renew-title': 'Faire de nouveaux codes de secours',
  'second-factor.renew-lead': 'Vous en recevez dix nouveaux. Ceux que vous avez ne serviront plus.',
  'second-factor.either-code': 'Code de l’application, ou un code de secours',
  'second-factor.back': 'Retour à la deuxième étape',

  'second-factor.codes-title': 'Vos codes de secours',
  'second-factor.codes-lead':
    'Chacun vous connecte une fois si le téléphone est perdu ou cassé. Imprimez cette page ou notez les codes, et gardez-les ailleurs que le téléphone : ils ne sont montrés que maintenant.',
  'second-factor.codes-for': 'Pour {email} sur {site}',
  'second-factor.print': 'Imprimer',
  'second-factor.copy': 'Copier les codes',
  'second-factor.copied': 'Les codes sont copiés.',
  'second-factor.kept': 'Je les ai gardés',
  'second-factor.codes-over':
    'Il n’y a pas de codes à montrer : ils le sont une fois, juste après avoir été faits. Si vous n’en avez pas gardé, faites-en de nouveaux.',

  'second-factor.code-title-sign-in': 'Saisissez votre code',
  'second-factor.code-lead': 'Le mot de passe est exact. Maintenant, le code de votre application.',
  'second-factor.recovery-title': 'Utiliser un code de secours',
  'second-factor.recovery-lead': 'Le mot de passe est exact. Chaque code de secours sert une seule fois.',
  'second-factor.recovery-code': 'Code de secours',
  'second-factor.recovery-code-hint': 'Douze lettres et chiffres, par groupes de quatre.',
  'second-factor.no-phone': 'Pas de téléphone à portée ?',
  'second-factor.use-app': 'Utiliser le code de l’application',
  'second-factor.lost':
    'Téléphone et codes de secours perdus ? Écrivez au centre de formation : une fois sûr de votre identité, il peut supprimer la deuxième étape.',
  'second-factor.somebody-else': 'Se connecter sous un autre compte',

  'second-factor.code-missing': 'Écrivez le code.',
  'second-factor.code-long': 'C’est plus long qu’un code. Écrivez un seul code.',
  'second-factor.app-code-wrong':
    'Ce code n’est pas exact, ou il a déjà servi. Attendez le suivant dans l’application et écrivez-le.',
  'second-factor.recovery-code-wrong':
    'Ce code de secours n’est pas exact, ou il a déjà servi. Vérifiez-le, ou prenez-en un autre.',
  'second-factor.either-code-wrong':
    'Ce code n’est pas exact, ou il a déjà servi. Prenez le suivant dans l’application, ou un autre code de secours.',
  'second-factor.new-code-wrong':
    'Ce code ne correspond pas à la clé de cette page. Écrivez celui que l’application montre maintenant ; si aucun ne convient, laissez le téléphone régler son heure automatiquement.',
  'second-factor.code-wait': 'Il y a eu trop de codes erronés. Attendez une minute et réessayez.',
  'second-factor.over': 'Cette connexion est terminée. Recommencez avec votre mot de passe.',
  'second-factor.there': 'Votre compte a déjà une deuxième étape. Pour changer de téléphone, ouvrez sa page.',
  'second-factor.none-any-more': 'Votre compte n’a plus de deuxième étape. Mettez-la d’abord en place.',
}

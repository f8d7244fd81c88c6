import type { privacy as English } from '../en/privacy.ts'

/** Texts under `privacy.`: what is kept about people, why, who sees it, how long. A change of meaning is a new version (domain/access/privacy.ts). */
export const privacy: Record<keyof typeof English, string> = {
  'privacy.title': 'Ce qui est conservé à votre sujet',
  'privacy.lead':
    'Darasa conserve ce dont les cours et votre certificat ont besoin, et rien qui serve à vendre, à faire de la publicité ou à vous surveiller.',
  'privacy.version': 'Cette notice s’applique depuis le {date}.',
  'privacy.for': 'À quoi cela sert',
  'privacy.seen': 'Qui le voit',
  'privacy.kept': 'Combien de temps',
  'privacy.each': 'Chaque type de données',
  'privacy.account': 'Adresse électronique et langue',
  'privacy.account-for':
    'Vous vous connectez avec l’adresse, et elle reçoit les messages que vous demandez ou qui concernent vos cours. Pages et messages sont dans votre langue.',
  'privacy.account-seen': 'Vous, et la personne qui administre ce site. Jamais les autres apprenants.',
  'privacy.account-kept': 'Aussi longtemps que vous avez un compte.',
  'privacy.person': 'Nom, pays et institution',
  'privacy.person-for':
    'Le nom figure sur votre certificat. Pays et institution sont comptés dans les rapports sur la participation ; les groupes si petits qu’une personne pourrait être reconnue en sont exclus.',
  'privacy.person-seen':
    'Vous, et le centre de formation. Quiconque vérifie votre certificat voit le nom qui y figure.',
  'privacy.person-kept':
    'Aussi longtemps que vous avez un compte. Vous pouvez les modifier à tout moment sur la page de votre compte.',
  'privacy.password': 'Mot de passe',
  'privacy.password-for':
    'Pour savoir que c’est bien vous. Seule une forme brouillée est conservée, d’où le mot de passe ne peut être retrouvé.',
  'privacy.password-seen': 'Personne.',
  'privacy.password-kept': 'Jusqu’à ce que vous le changiez ou n’ayez plus de compte.',
  'privacy.second-factor': 'Deuxième étape de connexion',
  'privacy.second-factor-for':
    'Si vous la mettez en place : pour que votre mot de passe seul ne laisse entrer personne. Sont conservés : la clé que partage votre application, scellée, et vos codes de secours sous une forme brouillée.',
  'privacy.second-factor-seen': 'Personne.',
  'privacy.second-factor-kept':
    'Jusqu’à ce que vous la supprimiez ou changiez d’application, ou n’ayez plus de compte.',
  'privacy.devices': 'Appareils connectés',
  'privacy.devices-for':
    'Pour que vous restiez connecté, voyiez où, et puissiez y mettre fin à distance. Sont conservés : le navigateur, en mots, le moment de la connexion et celui du dernier usage.',
  'privacy.devices-seen': 'Vous.',
  'privacy.devices-kept':
    'Un appareil est déconnecté après 12 heures sans usage, et dans tous les cas après 14 jours ; l’entrée est alors supprimée.',
  'privacy.tries': 'Échecs de connexion et réseaux depuis lesquels vous vous êtes connecté',
  'privacy.tries-for':
    'Pour que personne ne puisse deviner un mot de passe par essais, sans bloquer pour autant tout un ministère qui partage une ligne.',
  'privacy.tries-seen': 'Personne ne les lit ; le site les compte.',
  'privacy.tries-kept': 'Les échecs deux jours. Les réseaux aussi longtemps que vous avez un compte.',
  'privacy.learning': 'Leçons lues, réponses et points',
  'privacy.learning-for':
    'Pour que vous retrouviez votre place sur tout appareil, ne perdiez aucune réponse et receviez votre certificat dès que vous l’avez obtenu.',
  'privacy.learning-seen':
    'Vous. Le centre de formation conserve le dossier et peut le consulter si vous demandez de l’aide. Les autres apprenants, votre employeur et votre gouvernement ne le voient pas.',
  'privacy.learning-kept': 'Aussi longtemps que vous avez un compte.',
  'privacy.written': 'Ce que vous écrivez dans les fiches de travail, les enquêtes et les réponses rédigées',
  'privacy.written-for':
    'Pour que vous puissiez continuer sur tout appareil, remettre votre travail et le garder dans votre portfolio, et pour que la formation puisse le commenter et le noter.',
  'privacy.written-seen':
    'Vous. Les formatrices et formateurs du cours une fois que vous avez remis votre travail, avec votre nom. Jamais les autres apprenants.',
  'privacy.written-kept': 'Aussi longtemps que vous avez un compte.',
  'privacy.certificate': 'Certificats',
  'privacy.certificate-for':
    'Pour prouver ce que vous avez achevé : votre nom, le cours, sa durée et ses acquis, la date, l’édition et un numéro.',
  'privacy.certificate-seen':
    'Quiconque a le numéro, trop long pour être deviné : nom, cours, durée, date, édition et validité. Il est demandé aux moteurs de recherche de ne pas l’indexer.',
  'privacy.certificate-kept':
    'Sans limite, pour qu’il puisse encore être vérifié des années plus tard. Ce site ne peut pas encore en révoquer ; si le vôtre ne doit plus valoir, demandez ce qui peut être fait.',
  'privacy.mail': 'Messages qui vous sont envoyés',
  'privacy.mail-for':
    'Pour qu’un même message ne parte jamais deux fois et qu’une perte puisse être expliquée. Sont conservés sa nature et ses dates ; les liens qu’il contient sont effacés une fois envoyé. Si ce site n’a pas de serveur de messagerie, le message reste dans un fichier sur sa machine, et la personne qui administre le site le transmet.',
  'privacy.mail-seen': 'La personne qui administre ce site.',
  'privacy.mail-kept': 'Aussi longtemps que vous avez un compte ; le fichier d’un message, 30 jours.',
  'privacy.help': 'Ce que vous nous écrivez par le formulaire d’aide',
  'privacy.help-for':
    'Pour réparer ce qui ne va pas et vous répondre : votre texte, l’adresse pour la réponse, la page et le numéro de sa requête.',
  'privacy.help-seen':
    'Les formatrices et formateurs du cours auquel la page appartient, ou la personne qui administre ce site.',
  'privacy.help-kept': 'Texte et adresse pendant un an. Le nombre d’envois d’un réseau, pendant un jour.',
  'privacy.not-title': 'Ce qui n’est pas fait',
  'privacy.not-others':
    'Aucune donnée ne quitte ce site pour une autre entreprise, hormis le service qui achemine vos messages ; aucune page ne charge quoi que ce soit d’ailleurs ; personne n’observe vos gestes ni vos clics.',
  'privacy.not-cookies':
    'Il y a deux cookies : l’un vous garde connecté, l’autre retient votre langue. Il n’y en a pas d’autre.',
  'privacy.not-decisions':
    'Aucune machine ne décide à votre sujet, sinon en comptant : leçons lues et points obtenus, selon les règles de la page du cours.',
  'privacy.rights-title': 'Vos droits',
  'privacy.right-see':
    'Voir ce qui est conservé : l’essentiel figure sur vos propres pages. Demandez le reste : la personne qui administre ce site en tire une copie de la base de données à la main, car aucune page ne le fait encore.',
  'privacy.right-correct':
    'Le faire corriger : nom, pays, institution et langue par vous-même, sur la page de votre compte ; le reste sur demande. Un certificat déjà délivré garde son nom : ce site ne peut pas encore le remplacer.',
  'privacy.right-delete':
    'Le faire supprimer : demandez-le. La personne qui administre ce site ferme votre compte, pour que nul ne puisse plus s’y connecter, et supprime à la main ce qui peut l’être, car aucune page ne le fait encore ; elle vous dit ce qui reste et pourquoi. Vous pouvez aussi quitter tout cours à tout moment.',
  'privacy.right-complain':
    'Vous plaindre : auprès de l’autorité de protection des données de votre pays, si notre réponse ne vous satisfait pas.',
  'privacy.contact-title': 'À qui s’adresser',
  'privacy.contact-centre':
    'Le centre de formation qui exploite {host} répond de ces données. Adressez-vous à la personne qui vous a parlé des cours.',
  'privacy.contact-mail':
    'Le centre de formation qui exploite {host} répond de ces données. Écrivez à {address} ; vous recevrez une réponse sous 30 jours.',
  'privacy.changes':
    'Toute modification de cette notice porte une nouvelle date. Votre compte retient celle que vous avez lue à l’inscription.',
}

import type { accessibility as English } from '../en/accessibility.ts'

/** Texts under `accessibility.`: an honest statement. */
export const accessibility: Record<keyof typeof English, string> = {
  'accessibility.title': 'Accessibilité',
  'accessibility.lead':
    'Toute personne qui travaille sur la migration doit pouvoir suivre ces cours : avec une vue, une ouïe ou des mains qui fonctionnent autrement, sur un vieux téléphone, sur une ligne lente.',
  'accessibility.aim':
    'Notre objectif est le niveau AA des règles WCAG 2.2. Nous pensons que les pages l’atteignent ; aucun organisme extérieur ne les a encore auditées.',
  'accessibility.works-title': 'Ce sur quoi vous pouvez compter',
  'accessibility.works-keyboard': 'Tout fonctionne au clavier seul ; votre position est toujours signalée.',
  'accessibility.works-reader':
    'Titres, étiquettes, tableaux et messages sont balisés, pour qu’un lecteur d’écran les dise dans l’ordre. Les mots d’une autre langue sont signalés comme tels.',
  'accessibility.works-zoom':
    'Le texte peut être agrandi quatre fois et se lit en une colonne sur un écran de 320 points. Les couleurs suivent le réglage clair ou sombre de l’appareil, et rien n’est dit par la seule couleur.',
  'accessibility.works-charts': 'Chaque graphique a une description et ses chiffres dans un tableau.',
  'accessibility.works-plain':
    'Les pages fonctionnent sans script, sans images et sur d’anciens navigateurs ; rien ne bouge ni ne fait de bruit de soi-même.',
  'accessibility.works-time':
    'Aucun test n’est chronométré sans le dire avant de commencer ; vos réponses sont enregistrées au fur et à mesure.',
  'accessibility.works-pdf': 'Le fichier du certificat est balisé pour les lecteurs d’écran (PDF/UA).',
  'accessibility.tested-title': 'Comment c’est testé',
  'accessibility.tested-program':
    'À chaque modification, un programme (axe) cherche les défauts des pages que voient les apprenants et les visiteurs, en 320 et en 1280 points de large.',
  'accessibility.tested-browser':
    'À chaque modification, un navigateur parcourt un cours entier sans script, et en arabe de droite à gauche.',
  'accessibility.tested-eye':
    'En novembre 2026, nous avons regardé nous-mêmes chaque type de page : clair et sombre, étroit et large, en anglais et en arabe, et sur papier.',
  'accessibility.tested-not':
    'Pas encore essayé : lecteurs d’écran (NVDA, JAWS, VoiceOver, TalkBack), commande vocale, vrais téléphones de plusieurs marques. Des personnes handicapées n’ont pas encore testé les pages ; si vous le pouvez, dites-nous ce que vous avez rencontré.',
  'accessibility.known-title': 'Ce qui n’est pas encore bon',
  'accessibility.known-tables': 'Sur un écran étroit, les tableaux larges défilent de côté dans un cadre.',
  'accessibility.known-charts':
    'Les graphiques ne se parcourent pas point par point au clavier ; leurs chiffres sont dans le tableau sous chacun.',
  'accessibility.known-session':
    'Toute personne ayant un rôle est déconnectée après 30 minutes sans activité, sans avertissement. Un formulaire envoyé ensuite est conservé dix minutes et réaffiché après la connexion.',
  'accessibility.known-letters':
    'Le fichier du certificat ne peut afficher que les noms en lettres latines, arabes, grecques et cyrilliques ; la page les affiche tous et peut être imprimée.',
  'accessibility.known-signs': 'Il n’y a pas de vidéos en langue des signes.',
  'accessibility.known-easy':
    'Les cours sont écrits simplement, mais il n’existe pas de version « facile à lire et à comprendre ».',
  'accessibility.tell-title': 'Quelque chose vous gêne ?',
  'accessibility.tell':
    'Écrivez-nous par le formulaire d’aide : quelle page, et ce qui s’est passé. Aucun compte n’est nécessaire. Vous recevrez le texte sous une autre forme si besoin.',
  'accessibility.tell-link': 'Ouvrir le formulaire',
  'accessibility.tell-centre':
    'Vous pouvez aussi vous adresser au centre de formation qui exploite {host}, ou à la personne qui vous a parlé des cours.',
  'accessibility.tell-mail': 'Vous pouvez aussi écrire à {address}, au centre de formation qui exploite {host}.',
}

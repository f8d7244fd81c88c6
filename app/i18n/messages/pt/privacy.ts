import type { privacy as English } from '../en/privacy.ts'

/** Texts under `privacy.`: what is kept about people, why, who sees it, how long. A change of meaning is a new version (domain/access/privacy.ts). */
export const privacy: Record<keyof typeof English, string> = {
  'privacy.title': 'O que é guardado sobre si',
  'privacy.lead':
    'O Darasa guarda aquilo de que os cursos e o seu certificado precisam, e nada para vender, publicitar ou vigiar.',
  'privacy.version': 'Este aviso vigora desde {date}.',
  'privacy.for': 'Para quê',
  'privacy.seen': 'Quem vê',
  'privacy.kept': 'Quanto tempo',
  'privacy.each': 'Cada tipo de dados',
  'privacy.account': 'Endereço eletrónico e língua',
  'privacy.account-for':
    'Entra com o endereço, e é para lá que vão as mensagens que pede ou que dizem respeito aos seus cursos. Páginas e mensagens vêm na sua língua.',
  'privacy.account-seen': 'Você e a pessoa que administra este sítio. Os outros formandos, nunca.',
  'privacy.account-kept': 'Enquanto tiver conta.',
  'privacy.person': 'Nome, país e instituição',
  'privacy.person-for':
    'O nome figura no seu certificado. País e instituição são contados nos relatórios de participação; os grupos tão pequenos que uma pessoa pudesse ser reconhecida ficam de fora.',
  'privacy.person-seen': 'Você e o centro de formação. Quem verifica o seu certificado vê o nome que nele figura.',
  'privacy.person-kept': 'Enquanto tiver conta. Pode alterá-los a qualquer momento na página da sua conta.',
  'privacy.password': 'Palavra-passe',
  'privacy.password-for':
    'Para saber que é você. Só se guarda uma forma cifrada, da qual a palavra-passe não pode ser recuperada.',
  'privacy.password-seen': 'Ninguém.',
  'privacy.password-kept': 'Até a alterar ou deixar de ter conta.',
  'privacy.second-factor': 'Segundo passo ao iniciar sessão',
  'privacy.second-factor-for':
    'Se o configurar: para que só com a sua palavra-passe ninguém entre. Guardam-se a chave que a sua aplicação partilha, selada, e os códigos de recuperação numa forma baralhada.',
  'privacy.second-factor-seen': 'Ninguém.',
  'privacy.second-factor-kept': 'Até o retirar ou mudar de aplicação, ou deixar de ter conta.',
  'privacy.devices': 'Dispositivos com sessão iniciada',
  'privacy.devices-for':
    'Para que continue com sessão iniciada, veja onde e possa terminá-la à distância. Guarda-se o navegador, por palavras, quando foi iniciada a sessão e quando foi usada pela última vez.',
  'privacy.devices-seen': 'Você.',
  'privacy.devices-kept':
    'A sessão termina após 12 horas sem uso e, em qualquer caso, após 14 dias; a entrada é então apagada.',
  'privacy.tries': 'Falhas de início de sessão e redes de onde entrou',
  'privacy.tries-for':
    'Para que ninguém adivinhe palavras-passe por tentativas, sem bloquear um ministério inteiro que usa a mesma linha.',
  'privacy.tries-seen': 'Ninguém os lê; o sítio conta-os.',
  'privacy.tries-kept': 'As falhas, dois dias. As redes, enquanto tiver conta.',
  'privacy.learning': 'Lições lidas, respostas e pontos',
  'privacy.learning-for':
    'Para que reencontre o seu lugar em qualquer dispositivo, não perca nenhuma resposta e receba o certificado no momento em que o merece.',
  'privacy.learning-seen':
    'Você. O centro de formação guarda o registo e pode consultá-lo quando pede ajuda. Os outros formandos, o seu empregador e o seu governo não o veem.',
  'privacy.learning-kept': 'Enquanto tiver conta.',
  'privacy.written': 'O que escreve em fichas de trabalho, inquéritos e respostas pelas suas palavras',
  'privacy.written-for':
    'Para que possa continuar em qualquer dispositivo, entregar e guardar no seu portefólio, e para que um formador possa comentar e dar pontos.',
  'privacy.written-seen':
    'Você. Os formadores do curso depois de o entregar, com o seu nome. Os outros formandos nunca.',
  'privacy.written-kept': 'Enquanto tiver conta.',
  'privacy.certificate': 'Certificados',
  'privacy.certificate-for':
    'Para provar o que concluiu: o seu nome, o curso, a duração e os resultados, a data, a edição e um número.',
  'privacy.certificate-seen':
    'Quem tiver o número, demasiado longo para adivinhar: nome, curso, duração, data, edição e se é válido. Pede-se aos motores de busca que não o listem.',
  'privacy.certificate-kept':
    'Sem fim, para que ainda possa ser verificado anos depois. Este sítio ainda não pode revogar nenhum; se o seu já não deve valer, pergunte o que se pode fazer.',
  'privacy.mail': 'Mensagens que lhe são enviadas',
  'privacy.mail-for':
    'Para que a mesma mensagem nunca seja enviada duas vezes e uma perda possa ser explicada. Guardam-se o tipo e as horas; as ligações são apagadas depois do envio. Se este sítio não tiver servidor de correio, a mensagem fica num ficheiro na sua máquina e quem administra o sítio entrega-a.',
  'privacy.mail-seen': 'A pessoa que administra este sítio.',
  'privacy.mail-kept': 'Enquanto tiver conta; o ficheiro de uma mensagem, 30 dias.',
  'privacy.help': 'O que nos escreve no formulário de ajuda',
  'privacy.help-for':
    'Para corrigir o que correu mal e responder-lhe: o seu texto, o endereço para a resposta, a página e o número do pedido.',
  'privacy.help-seen': 'Quem dá o curso a que a página pertence, ou a pessoa que administra este sítio.',
  'privacy.help-kept': 'Texto e endereço durante um ano. O número de envios de uma rede, durante um dia.',
  'privacy.not-title': 'O que não se faz',
  'privacy.not-others':
    'Nenhum dado sai deste sítio para outra empresa, a não ser o correio que entrega as suas mensagens; nenhuma página carrega o que quer que seja de fora; ninguém observa os seus gestos ou cliques.',
  'privacy.not-cookies':
    'Há dois cookies: um mantém a sessão iniciada, o outro recorda a sua língua. Não há mais nenhum.',
  'privacy.not-decisions':
    'Nenhuma máquina decide sobre si, a não ser contando: lições lidas e pontos obtidos, segundo as regras da página do curso.',
  'privacy.rights-title': 'Os seus direitos',
  'privacy.right-see':
    'Ver o que é guardado: a maior parte está nas suas páginas. Peça o resto: quem administra este sítio tira uma cópia da base de dados à mão, pois ainda nenhuma página o faz.',
  'privacy.right-correct':
    'Corrigi-lo: nome, país, instituição e língua por si, na página da sua conta; o resto a pedido. Um certificado já emitido mantém o nome: este sítio ainda não o pode substituir.',
  'privacy.right-delete':
    'Apagá-lo: peça. Quem administra este sítio encerra a sua conta, para que ninguém possa entrar com ela, e apaga à mão o que pode ser apagado, pois ainda nenhuma página o faz; diz-lhe o que fica e porquê. Pode também deixar qualquer curso a qualquer momento.',
  'privacy.right-complain':
    'Reclamar: à autoridade de proteção de dados do seu país, se a nossa resposta não o satisfizer.',
  'privacy.contact-title': 'A quem perguntar',
  'privacy.contact-centre':
    'O centro de formação que gere {host} responde por estes dados. Pergunte à pessoa que lhe falou dos cursos.',
  'privacy.contact-mail':
    'O centro de formação que gere {host} responde por estes dados. Escreva para {address}; terá resposta em 30 dias.',
  'privacy.changes': 'Uma alteração deste aviso recebe uma nova data. A sua conta guarda qual leu ao inscrever-se.',
}

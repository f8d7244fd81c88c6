import type { certify as English } from '../en/certify.ts'

/** Texts under `certify.`: certificates and their verification. */
export const certify: Record<keyof typeof English, string> = {
  'certify.mine': 'Certificados',
  'certify.mine-lead': 'Cada certificado tem um número. Quem o tiver pode verificar o certificado sem conta.',
  'certify.none': 'Ainda não tem nenhum certificado. Aparecerá aqui assim que tudo o que um curso pede estiver feito.',
  'certify.to-my-courses': 'Ver o que falta nos meus cursos',
  'certify.open': 'Abrir o certificado',
  'certify.page-title': 'Certificado: {course}',
  'certify.file-title': 'Certificado: {name}, {course}',
  'certify.heading': 'Certificado de formação concluída',
  'certify.certifies': 'Certifica-se que',
  'certify.has-completed': 'concluiu o curso',
  'certify.able': 'Capacidades adquiridas no fim do curso:',
  'certify.time': 'Duração',
  'certify.completed': 'Concluído em',
  'certify.edition': 'Edição',
  'certify.edition-words':
    '{edition, number}, em {language, select, fr {francês} ar {árabe} pt {português} es {espanhol} other {inglês}}',
  'certify.issued-by': 'Emitido por',
  'certify.number': 'Número',
  'certify.to-check': 'Para verificar: leia o código ou abra',
  'certify.code-label': 'Código quadrado: {address}',
  'certify.download': 'Descarregar o certificado (PDF)',
  'certify.size': 'cerca de {kilobytes, number} KB',
  'certify.no-file':
    'O ficheiro ainda não consegue mostrar as letras deste nome. Imprima antes esta página: diz o mesmo, numa folha A4.',
  'certify.public-page': 'A página que os outros veem',
  'certify.print-hint': 'Esta página imprime-se numa folha A4, na horizontal.',
  'certify.not-standing':
    'Este certificado já não é válido. A página pública diz porquê; o ficheiro já não está disponível.',
  'certify.state-recorded': 'Válido',
  'certify.state-signed': 'Válido, assinado',
  'certify.state-revoked': 'Revogado',
  'certify.state-superseded': 'Substituído',
  'certify.state-expired': 'Expirado',
  'certify.state-unconfirmed': 'Não pode ser confirmado',
  'certify.verify': 'Verificar um certificado',
  'certify.verify-lead':
    'Alguém lhe mostrou um certificado? Escreva o número: verá logo se é válido e o que diz. Não é precisa conta.',
  'certify.field': 'Número do certificado',
  'certify.field-hint':
    '26 letras e algarismos, impressos junto do código quadrado. Minúsculas, espaços e traços não contam.',
  'certify.check': 'Verificar o certificado',
  'certify.number-unreadable':
    'Isto não é um número de certificado. Tem 26 letras e algarismos; compare-o com o papel, sinal a sinal.',
  'certify.check-another': 'Verificar outro',
  'certify.another': 'Outro certificado',
  'certify.verdict-valid': 'Este certificado é válido',
  'certify.verdict-revoked': 'Este certificado foi revogado',
  'certify.verdict-superseded': 'Este certificado foi substituído',
  'certify.verdict-expired': 'Este certificado expirou',
  'certify.verdict-unconfirmed': 'Este certificado não pode ser confirmado',
  'certify.verdict-unknown': 'Nenhum certificado tem este número',
  'certify.revoked-since':
    'Já não é válido desde {date}. Um papel ou ficheiro com este número não deve ser aceite, mesmo que pareça correto.',
  'certify.superseded-since':
    'Desde {date} outro certificado está no seu lugar, em geral porque um nome foi corrigido. Este já não deve ser aceite.',
  'certify.replaced-by': 'Substituído por',
  'certify.expired-now': 'O seu prazo passou. Peça à pessoa um certificado mais recente.',
  'certify.unconfirmed-now':
    'O nosso registo contradiz-se, por isso nada dizemos sobre ele. Não confie nele; pergunte ao centro de formação.',
  'certify.unknown-now':
    'Ninguém recebeu {typed}. Compare com o papel, sinal a sinal: 0 é um algarismo, e as letras I, L, O e U nunca são usadas. Se está impresso assim, o papel não é nosso.',
  'certify.awarded-to': 'Atribuído a',
  'certify.for': 'Por',
  'certify.training-completed': 'Formação concluída:',
  'certify.compare': 'Compare o nome e a data com o papel que tem na mão. Se forem diferentes, o papel foi alterado.',
  'certify.what-checked': 'O que foi verificado',
  'certify.how-title': 'Como verificar',
  'certify.how-address':
    'Veja o endereço desta página: deve começar por {address}. Uma cópia desta página noutro endereço não prova nada.',
  'certify.how-person':
    'O certificado diz que alguém com este nome concluiu a formação. Que a pessoa à sua frente tem este nome, di-lo um documento de identidade.',
  'certify.checked-at': 'Verificado em {date} às {time}.',
  'certify.check-record': 'Registo.',
  'certify.check-record-text':
    'O número está no nosso registo, e nome, curso, tempo e data são os que ficaram escritos quando o curso foi concluído.',
  'certify.check-standing': 'Continua válido.',
  'certify.check-standing-text': 'Não foi revogado nem substituído, e o seu historial está intacto.',
  'certify.check-not-standing': 'Já não é válido.',
  'certify.check-not-standing-text': 'Foi-lhe posto fim, como se diz acima.',
  'certify.check-unsigned': 'Forma assinada.',
  'certify.check-unsigned-text':
    'Este certificado ainda não tem assinatura eletrónica; virá mais tarde. Até lá, esta página é a prova.',
  'certify.centre-certifies': '{centre} certifica que',
  'certify.specimen-name': 'Amostra: nome da pessoa',
}

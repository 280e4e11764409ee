import { normal } from './normal.ts';
import type { Role } from './roles.ts';

/** What the roles are called, in English, German, Spanish, Italian and French. `…a/o` stands for both endings. */
const words: Readonly<Record<Role, string>> = {
  R: `responsible, the responsible, responsible party
    zuständig, durchführungsverantwortlich, durchführend, ausführend, durchführung
    ejecutor/a, responsable de ejecución, responsable de la ejecución, encargado/a
    esecutore, esecutrice, responsabile dell'esecuzione
    réalisateur, réalisatrice, réalise, responsable de la réalisation, exécutant/e`,
  A: `accountable, approver, approves, approve
    rechenschaftspflichtig, gesamtverantwortlich, ergebnisverantwortlich, genehmigend, genehmigt
    aprobador/a, aprueba, rinde cuentas, responsable último/a, responsable final
    approvatore, approvatrice, approva, responsabile ultimo, responsabile finale
    approbateur, approbatrice, approuve, autorité, redevable, rend compte, responsable final`,
  S: `support, supports, supporting, supportive, supporter
    unterstützend, unterstützt, unterstützung, unterstützer
    apoyo, apoya, soporte
    supporto, supporta, sostegno
    soutien, soutient, appui, assiste`,
  C: `consulted, consult, consults, to be consulted
    konsultiert, konsultieren, zu konsultieren, zu rate gezogen, befragt, beratend
    consultado/a, consultados/as, consultar
    consultato/a, consultati/e, consultare
    consulté/e, consultés, consultées, consulter`,
  I: `informed, inform, informs, to be informed
    informiert, informieren, zu informieren, wird informiert
    informado/a, informados/as, informar
    informato/a, informati/e, informare
    informé/e, informés, informées, informer`,
};

/** Words that one house writes for R and another for A. */
const ambiguous = ['verantwortlich', 'responsable', 'responsabile', 'verantwortlicher', 'verantwortung'];

/** `consultado/a` as both of its forms; the second ending replaces the first, or is added after é. */
function forms(entry: string): string[] {
  const [word = '', ending] = entry.split('/');
  if (ending === undefined) return [word];
  return [word, /[aeio]s?$/.test(word) ? word.slice(0, -ending.length) + ending : word + ending];
}

const known = new Map<string, Role | 'ambiguous'>([
  ...Object.entries(words).flatMap(([role, list]) =>
    list
      .split(/[,\n]/)
      .flatMap((entry) => forms(entry.trim()))
      .map((word): [string, Role] => [normal(word), role as Role]),
  ),
  ...ambiguous.map((word): [string, 'ambiguous'] => [normal(word), 'ambiguous']),
]);

/** The role a word names; `ambiguous` where it may be R as well as A. `word` is in its normal form. */
export const roleWord = (word: string): Role | 'ambiguous' | undefined => known.get(word);

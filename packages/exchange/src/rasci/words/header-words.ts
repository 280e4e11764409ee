import { normal } from './normal.ts';

const listed = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map(normal)
      .filter((word) => word !== ''),
  );

/** What the rows or columns are called that work is listed in. */
const work =
  listed(`activity, activities, task, tasks, deliverable, deliverables, process, processes, item, items, step,
  steps, work, workstream, decision, decisions, milestone, responsibility, responsibilities, action, actions, topic
  aktivität, aktivitäten, aufgabe, aufgaben, tätigkeit, tätigkeiten, prozess, prozesse, arbeitspaket, schritt, maßnahme,
  lieferobjekt, thema, vorgang
  actividad, actividades, tarea, tareas, entregable, proceso, procesos, paso, etapa
  attività, compito, compiti, processo, processi, passo
  activité, activités, tâche, tâches, livrable, processus, étape`);

const people =
  listed(`team, teams, role, roles, person, people, name, stakeholder, stakeholders, who, department, owner,
  member, position
  rolle, rollen, abteilung, beteiligte, wer, gruppe, stelle, mitarbeiter
  equipo, rol, persona, nombre, área, departamento, quién, cargo
  squadra, ruolo, ruoli, nome, reparto, chi
  équipe, rôle, rôles, personne, nom, service, qui, poste`);

const party = listed(`party, company, organisation, organization, partei, firma, unternehmen, empresa, organización,
  azienda, società, organizzazione, entreprise, société, partie`);

/** What tables say of an item besides who has which role. */
const aside =
  listed(`note, notes, comment, comments, remark, remarks, status, state, priority, due, due date, date, start,
  end, frequency, tool, tools, type, category, phase, id, no, nr, description, link, reference, effort, level, risk
  anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar, hinweis, priorität, fällig, termin, datum, häufigkeit,
  werkzeug, typ, art, kategorie, beschreibung, aufwand
  nota, notas, comentario, comentarios, observaciones, estado, prioridad, fecha, frecuencia, herramienta, tipo,
  categoría, descripción
  note, commento, commenti, osservazioni, stato, priorità, data, frequenza, strumento, tipo, categoria, descrizione
  remarque, remarques, commentaire, commentaires, statut, état, priorité, échéance, fréquence, outil, catégorie`);

const wordsOf = (header: string): string[] => normal(header).split(/[^\p{L}\p{N}]+/u);

const says = (header: string, known: ReadonlySet<string>): boolean =>
  wordsOf(header).some((word) => known.has(word) || (known === people && /.rolle$/.test(word)));

/** What a header says is listed under it; `undefined` where it says neither or both. */
export function listedUnder(header: string): 'items' | 'people' | undefined {
  // `Deliverable \ Ownership` speaks of the rows, then of the columns.
  const [rows = ''] = header.split(/[\\/|]/);
  const [items, who] = [says(rows, work), says(rows, people)];
  return items === who ? undefined : items ? 'items' : 'people';
}

export const namesPeople = (header: string): boolean => says(header, people);
export const namesParties = (header: string): boolean => says(header, party);
export const isAside = (header: string): boolean => aside.has(normal(header));

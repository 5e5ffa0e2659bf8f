/**
 * Who is who: the persons, the teams, who is in a team, who is assigned to whom and who is around whom. Public to other
 * features: {@link no.samskriv.person.Person}, {@link no.samskriv.person.PersonSettings},
 * {@link no.samskriv.person.Prefers}, {@link no.samskriv.person.PersonStatus}, {@link no.samskriv.person.Team},
 * {@link no.samskriv.person.TeamMember}, {@link no.samskriv.person.TeamAround}, {@link no.samskriv.person.MemberRole},
 * {@link no.samskriv.person.StaffAssignment}, {@link no.samskriv.person.Roster} (for trust alone) and
 * {@link no.samskriv.person.PersonDemo}, {@link no.samskriv.person.ParticipantDemo} and
 * {@link no.samskriv.person.TaskDemo}; also {@link no.samskriv.person.Related},
 * {@link no.samskriv.person.RelatedKind}, {@link no.samskriv.person.ContactSafety} and
 * {@link no.samskriv.person.Circle}; who takes part: {@link no.samskriv.person.Participant},
 * {@link no.samskriv.person.ParticipantKind}, {@link no.samskriv.person.ParticipantStatus} and the ports
 * {@link no.samskriv.person.Admission}, {@link no.samskriv.person.NameWatch} and
 * {@link no.samskriv.person.FurtherPages}; what stands in the wiki: {@link no.samskriv.person.LinkedPage} and
 * {@link no.samskriv.person.LinkedPages} (for keeping alone); what is owed: {@link no.samskriv.person.Task},
 * {@link no.samskriv.person.TaskKind} and {@link no.samskriv.person.WorkingDays}; how people come in over REST:
 * {@link no.samskriv.person.PeopleJson}; who sees pages: {@link no.samskriv.person.PageReaders}; who may do what with a team:
 * {@link no.samskriv.person.TeamAccess}. Public for the wiring alone:
 * {@link no.samskriv.person.PageLinks} and
 * {@link no.samskriv.person.References}, and what pages are drawn with: {@link no.samskriv.person.TeamFragment},
 * {@link no.samskriv.person.PersonFragment}, {@link no.samskriv.person.FactFragment},
 * {@link no.samskriv.person.RelatedFragment}, {@link no.samskriv.person.TaskFragment} and {@link no.samskriv.person.CommentsFragment}.
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.person.CardCopyFragment}
 *   <li>{@link no.samskriv.person.CardCopyPart}
 *   <li>{@link no.samskriv.person.PersonsSummed}
 * </ul>
 *
 * <p>See {@code docs/features/people.md}.
 */
@NullMarked
package no.samskriv.person;

import org.jspecify.annotations.NullMarked;

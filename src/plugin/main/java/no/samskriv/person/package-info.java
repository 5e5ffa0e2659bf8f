/**
 * Who is who: the persons, the teams, who is in a team and who is assigned to whom. Public to other features:
 * {@link no.samskriv.person.Person}, {@link no.samskriv.person.PersonStatus}, {@link no.samskriv.person.Team},
 * {@link no.samskriv.person.TeamMember}, {@link no.samskriv.person.MemberRole},
 * {@link no.samskriv.person.StaffAssignment}, {@link no.samskriv.person.Roster} (for trust alone) and
 * {@link no.samskriv.person.PersonDemo}; also {@link no.samskriv.person.Related},
 * {@link no.samskriv.person.RelatedKind}, {@link no.samskriv.person.ContactSafety} and
 * {@link no.samskriv.person.Circle}.
 *
 * <p>See {@code docs/features/person.md}.
 */
@NullMarked
package no.samskriv.person;

import org.jspecify.annotations.NullMarked;

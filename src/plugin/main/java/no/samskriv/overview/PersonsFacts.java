package no.samskriv.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.meeting.Meeting;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.Task;
import no.samskriv.plan.Action;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Consent;

/**
 * What the lines of one person are made from.
 *
 * @param covers who steps in for a colleague, or did
 * @param tasks what somebody owes the person and has not done
 * @param meetings the earliest first
 * @param next the meeting that comes
 * @param prepared whether the person has said what they want from it
 * @param promises those that are open or were not kept
 * @param lastSaid the day something was last written together or in the person's own words
 */
record PersonsFacts(
        Person person,
        List<StaffAssignment> assignments,
        List<AccessMark> covers,
        List<Participant> participants,
        List<Consent> consents,
        List<Task> tasks,
        List<Action> promises,
        PlanStatus plan,
        List<Meeting> meetings,
        Optional<Meeting> next,
        boolean prepared,
        Optional<CrisisPlan> crisis,
        Optional<LocalDate> lastSaid,
        LocalDate today) {}

package no.samskriv.overview.handover;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.meeting.Meeting;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.person.Task;
import no.samskriv.plan.Action;
import no.samskriv.trust.Consent;

/**
 * What there is to hand over, as far as the reader was let in.
 *
 * @param consents those that count today and let somebody in
 * @param promises what the old one has promised or sees to
 * @param tasks what the old one owes the person
 * @param named whether the crisis plan says that the old one is to be called
 * @param copies of the crisis plan that are out; none when it does not name the old one and the old one has none
 * @param meeting the next one that has been arranged
 */
record HandoverMatters(
        Person person,
        Grant grant,
        Circle circle,
        List<Consent> consents,
        List<Action> promises,
        List<Task> tasks,
        boolean named,
        List<CrisisCopy> copies,
        Optional<Meeting> meeting,
        LocalDate today) {

    /** What there is to go through, in order; nothing of what the reader was not let in to. */
    Set<HandoverPoint> points() {
        Set<HandoverPoint> points = EnumSet.of(HandoverPoint.TELLING);
        add(points, HandoverPoint.WORDS, grant.reads(Section.PLAN));
        add(points, HandoverPoint.CONSENTS, grant.reads(Section.PARTICIPATION));
        add(points, HandoverPoint.PROMISES, !promises.isEmpty());
        add(points, HandoverPoint.TASKS, !tasks.isEmpty());
        add(points, HandoverPoint.CRISIS_PLAN, named || !copies.isEmpty());
        add(points, HandoverPoint.NEXT_MEETING, meeting.isPresent());
        UserRef contact = person.mainContact();
        add(points, HandoverPoint.MAIN_CONTACT, contact != null && person.isCoordinator(contact));
        return points;
    }

    /** What nobody has gone through yet. That the person knows is no condition: that somebody tells them is. */
    Set<HandoverPoint> left(Handover handover) {
        Set<HandoverPoint> left = points();
        left.removeAll(handover.gone());
        left.remove(HandoverPoint.TELLING);
        if (handover.words() != null) {
            left.remove(HandoverPoint.WORDS);
        }
        return left;
    }

    private static void add(Set<HandoverPoint> points, HandoverPoint point, boolean there) {
        if (there) {
            points.add(point);
        }
    }
}

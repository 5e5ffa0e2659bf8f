package no.samskriv.hat.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.Wish;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.MeetingService;
import no.samskriv.person.Admission;
import no.samskriv.person.Circle;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.PlanService;

/** Puts together what is about one person, for whoever was let in to it. A constant number of statements. */
public final class Cards {
    /** What the person's own words are looked for in, as far as the reader is let in to it. */
    static final List<Section> BESIDE = List.of(Section.PLAN, Section.MINUTES);

    private final TeamAccess teams;
    private final PersonService persons;
    private final PlanService plans;
    private final MeetingService talks;
    private final Admission admission;
    private final TeamMeetingStore meetings;
    private final WishStore wishes;
    private final Now now;

    public Cards(
            TeamAccess teams,
            PersonService persons,
            PlanService plans,
            MeetingService talks,
            Admission admission,
            TeamMeetingStore meetings,
            WishStore wishes,
            Now now) {
        this.teams = teams;
        this.persons = persons;
        this.plans = plans;
        this.talks = talks;
        this.admission = admission;
        this.meetings = meetings;
        this.wishes = wishes;
        this.now = now;
    }

    Card of(Grant grant, Discussion discussion) {
        Card bare = bare(grant, discussion);
        Optional<VoiceText> words = Stream.of(plans.latestWordsOf(grant), talks.latestWordsOf(grant))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(VoiceText::at));
        return new Card(
                discussion,
                bare.meeting(),
                grant,
                bare.person(),
                bare.circle(),
                bare.members(),
                wishes.of(grant.person()).map(Wish::kind).orElse(null),
                words.orElse(null),
                now.today());
    }

    /** Without what the person has said: who is who, for deciding what may be changed. */
    Card bare(Grant grant, Discussion discussion) {
        TeamMeeting meeting = meetings.find(discussion.meeting()).orElseThrow(ProblemException::notFound);
        return new Card(
                discussion,
                meeting,
                grant,
                persons.behind(grant),
                circle(grant),
                teams.members(teams.requireRead(discussion.team())),
                null,
                null,
                now.today());
    }

    /** Without those whom the person does not let read. */
    private Circle circle(Grant grant) {
        PersonRef person = grant.person();
        Map<PersonRef, Set<UserRef>> keptOut = admission.keptOut(List.of(person));
        Set<UserRef> out = keptOut.getOrDefault(person, Set.of());
        Circle all = persons.circleOf(grant);
        return new Circle(
                all.workers().stream()
                        .filter(worker -> !out.contains(worker.user()))
                        .toList(),
                all.related(),
                all.participants());
    }
}

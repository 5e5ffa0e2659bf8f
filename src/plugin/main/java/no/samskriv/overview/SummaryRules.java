package no.samskriv.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.UserRef;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.overview.Standing.Due;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.Action;
import no.samskriv.plan.Kept;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Consent;
import org.jspecify.annotations.Nullable;

/** What the lines of a person say, from what is written about them. Pure. */
final class SummaryRules {
    /** A crisis plan that nobody has gone through for so long is old. */
    private static final int CRISIS_MONTHS = 6;

    private SummaryRules() {}

    /** One line for each who works with the person, today or later. */
    static List<OverviewLine> lines(PersonsFacts facts, List<OverviewLine> before) {
        Standing standing = standing(facts, before);
        Person person = facts.person();
        return spans(facts).entrySet().stream()
                .map(span -> new OverviewLine(
                        span.getKey(),
                        person.ref(),
                        person.team(),
                        person.isCoordinator(span.getKey()),
                        span.getKey().equals(person.mainContact()),
                        span.getValue().from(),
                        span.getValue().to(),
                        standing))
                .toList();
    }

    private record Span(LocalDate from, @Nullable LocalDate to) {
        Span with(Span other) {
            LocalDate last = to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to;
            return new Span(from.isBefore(other.from) ? from : other.from, last);
        }
    }

    private static Map<UserRef, Span> spans(PersonsFacts facts) {
        Map<UserRef, Span> spans = new HashMap<>();
        facts.assignments().stream()
                .filter(assignment -> assignment.isOpen(facts.today()))
                .forEach(each -> spans.merge(each.user(), new Span(each.from(), each.to()), Span::with));
        facts.covers().stream()
                .filter(cover -> cover.endedAt() == null && cover.until() != null)
                .forEach(cover -> spans.merge(cover.user(), span(cover), Span::with));
        spans.values().removeIf(span -> span.to() != null && span.to().isBefore(facts.today()));
        return spans;
    }

    private static Span span(AccessMark cover) {
        return new Span(
                LocalDate.ofInstant(cover.from(), Now.HERE),
                LocalDate.ofInstant(Objects.requireNonNull(cover.until()), Now.HERE));
    }

    static Standing standing(PersonsFacts facts, List<OverviewLine> before) {
        Person person = facts.person();
        Optional<CrisisPlan> crisis = facts.crisis();
        boolean isInForce = crisis.filter(plan -> plan.inForceAt() != null).isPresent();
        CrisisState state = isInForce ? CrisisState.IN_FORCE : CrisisState.BEGUN;
        Optional<Meeting> next = facts.next();
        return new Standing(
                NameKey.of(person.name()),
                person.status(),
                facts.plan(),
                person.mainContact(),
                crisis.isPresent() ? state : CrisisState.NONE,
                isInForce ? crisis.map(CrisisPlan::validUntil).orElse(null) : null,
                next.map(meeting -> meeting.frame().day()).orElse(null),
                together(facts),
                person.settings().peaceUntil(),
                isOver(person) ? Due.NOTHING : due(facts, before));
    }

    private static boolean isOver(Person person) {
        return person.status() == PersonStatus.ENDED || person.status() == PersonStatus.ARCHIVED;
    }

    private static Due due(PersonsFacts facts, List<OverviewLine> before) {
        Optional<Broken> broken = broken(facts);
        Optional<Meeting> ask = facts.next().filter(meeting -> !facts.prepared());
        return new Due(
                broken.map(Broken::on).orElse(null),
                broken.map(Broken::promisedTo).orElse(null),
                broken.map(Broken::at).orElse(null),
                consent(facts).orElse(null),
                ask.map(meeting -> meeting.frame().day()).orElse(null),
                ask.map(meeting -> meeting.id().toString()).orElse(null),
                outdated(facts, before),
                crisis(facts));
    }

    /** A promise of ours from the first day it was not kept. */
    private record Broken(LocalDate on, @Nullable LocalDate promisedTo, String at) {}

    private static Optional<Broken> broken(PersonsFacts facts) {
        List<Broken> all = new ArrayList<>();
        for (Action action : facts.promises()) {
            boolean ours = action.responsible().kind() == Responsible.Kind.USER;
            LocalDate due = action.due();
            String at = "ACTION:" + action.id();
            if (ours && action.status().isOpen() && due != null) {
                all.add(new Broken(due.plusDays(1), due, at));
            } else if (ours
                    && action.terms().kept() == Kept.NO
                    && action.terms().note() == null) {
                all.add(new Broken(action.statusOn(), null, at));
            }
        }
        facts.tasks().stream()
                // that the coordinator is not wanted is between two, and on nobody else's list
                .filter(task -> task.kind() != TaskKind.CHOOSE_COORDINATOR)
                .forEach(task -> all.add(new Broken(task.due().plusDays(1), task.due(), "TASK:" + task.id())));
        return all.stream().min(Comparator.comparing(Broken::on).thenComparing(Broken::at));
    }

    private static Optional<LocalDate> consent(PersonsFacts facts) {
        LocalDate today = facts.today();
        Set<UUID> gone = facts.participants().stream()
                .filter(participant -> !participant.isOpen(today))
                .map(Participant::id)
                .collect(Collectors.toSet());
        List<Consent> valid = Consent.valid(facts.consents(), today);
        Set<UUID> renewed = facts.consents().stream()
                .map(Consent::renews)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Stream<Consent> justOver = facts.consents().stream()
                .filter(consent -> consent.withdrawal() == null && !renewed.contains(consent.id()))
                .filter(consent -> consent.validTo().isBefore(today)
                        && !consent.validTo().isBefore(today.minusDays(SignalKind.APART)))
                .filter(consent -> valid.stream().noneMatch(other -> isSame(consent, other)));
        return Stream.concat(valid.stream(), justOver)
                .filter(consent -> consent.participant() == null || !gone.contains(consent.participant()))
                .map(Consent::validTo)
                .min(Comparator.naturalOrder());
    }

    private static boolean isSame(Consent one, Consent other) {
        return one.kind() == other.kind() && Objects.equals(one.participant(), other.participant());
    }

    /** The meeting that comes, of these in the order they are in. */
    static Optional<Meeting> next(List<Meeting> meetings, LocalDate today) {
        return meetings.stream()
                .filter(meeting -> !meeting.status().hasBegun() && meeting.status() != MeetingStatus.CANCELLED)
                .filter(meeting -> !meeting.type().isConversation())
                .filter(meeting -> !meeting.frame().day().isBefore(today))
                .findFirst();
    }

    /** The day it was first seen stays, however much is changed after it. */
    private static @Nullable LocalDate outdated(PersonsFacts facts, List<OverviewLine> before) {
        if (facts.plan() != PlanStatus.OUTDATED) {
            return null;
        }
        return before.stream()
                .map(line -> line.standing().due().outdated())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(facts.today());
    }

    private static @Nullable LocalDate crisis(PersonsFacts facts) {
        if (facts.crisis().isEmpty()) {
            return SignalKind.EVER;
        }
        CrisisPlan plan = facts.crisis().get();
        LocalDate seen = Optional.ofNullable(plan.reviewedOn())
                .orElseGet(() ->
                        LocalDate.ofInstant(Objects.requireNonNullElse(plan.inForceAt(), plan.createdAt()), Now.HERE));
        LocalDate old = seen.plusMonths(CRISIS_MONTHS);
        LocalDate until = plan.validUntil();
        return until != null && until.isBefore(old) ? until.plusDays(1) : old;
    }

    private static LocalDate together(PersonsFacts facts) {
        Stream<LocalDate> said = facts.lastSaid().stream();
        Stream<LocalDate> met = facts.meetings().stream()
                .filter(meeting -> meeting.status().isOver())
                .map(meeting -> meeting.frame().day())
                .filter(day -> !day.isAfter(facts.today()));
        return Stream.concat(said, met)
                .max(Comparator.naturalOrder())
                .or(() ->
                        facts.assignments().stream().map(StaffAssignment::from).min(Comparator.naturalOrder()))
                .orElse(facts.today());
    }
}

package no.samskriv.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.person.Circle;

/** What holds for a crisis plan as a whole. */
final class CrisisPlanRules {
    private static final int LONGEST_MONTHS = 12;
    private static final Set<Place> TOLD_AT = Set.of(Place.CARD, Place.PAPER, Place.FILE);

    private CrisisPlanRules() {}

    /** Refuses what may not be, naming the field or the rule. */
    static void require(
            Grant grant, CrisisPlan before, CrisisPlan after, CrisisPlanChange change, Circle circle, LocalDate today) {
        requireDays(after, change, today);
        for (var told : change.told().entrySet()) {
            boolean around = circle.related().stream()
                    .anyMatch(each -> each.id().equals(told.getKey()) && !each.removed() && !each.mayBeSuggested());
            if (!around) {
                throw ProblemException.invalid("told", "not-somebody");
            }
            if (!TOLD_AT.containsAll(told.getValue())) {
                throw ProblemException.invalid("told", "not-a-choice", "CARD, PAPER, FILE");
            }
        }
        if (!grant.toThePerson() && !change.agreed() && tellsMore(before, after)) {
            throw ProblemException.ruleBroken("crisis-person-decides");
        }
    }

    private static void requireDays(CrisisPlan after, CrisisPlanChange change, LocalDate today) {
        LocalDate born = change.birthDate().value();
        if (born != null && born.isAfter(today)) {
            throw ProblemException.invalid("birthDate", "in-the-future");
        }
        LocalDate reviewed = change.reviewedOn().value();
        if (reviewed != null && reviewed.isAfter(today)) {
            throw ProblemException.invalid("reviewedOn", "in-the-future");
        }
        LocalDate until = change.validUntil().value();
        LocalDate from =
                Optional.ofNullable(after.inForceAt()).map(CrisisPlanRules::day).orElse(today);
        if (until != null && until.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            throw ProblemException.invalid(
                    "validUntil",
                    "not-between",
                    today.toString(),
                    from.plusMonths(LONGEST_MONTHS).toString());
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Now.HERE);
    }

    /** Whether somebody may take out, keep, or read something that they might not before. */
    private static boolean tellsMore(CrisisPlan before, CrisisPlan after) {
        boolean toldMore = after.told().entrySet().stream()
                .anyMatch(each ->
                        !before.told().getOrDefault(each.getKey(), Set.of()).containsAll(each.getValue()));
        return toldMore || (after.inFolder() && !before.inFolder()) || (after.fileByStaff() && !before.fileByStaff());
    }
}

package no.samskriv.crisis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.person.Circle;
import no.samskriv.person.Related;
import no.samskriv.plan.Capture;
import org.jspecify.annotations.Nullable;

/** What holds for a line of a crisis plan. */
final class CrisisEntryRules {
    /** As many lines as a section may have, and a plan. */
    static final int SECTION_LIMIT = 30;

    static final int LIMIT = 200;
    static final int NAME_LIMIT = 255;
    static final int PHONE_LIMIT = 30;
    static final int SUGGESTION_LIMIT = 100;

    private CrisisEntryRules() {}

    /**
     * Refuses what may not be, naming the field or the rule.
     *
     * @param before null for a new one
     * @param others what else the reader sees of the plan: what somebody does not see is not told by a limit
     */
    static void require(
            Grant grant,
            @Nullable CrisisEntry before,
            CrisisEntry after,
            List<CrisisEntry> others,
            Circle circle,
            boolean agreed) {
        requireSomething(after);
        requireChoices(after);
        requireContact(after, before == null ? null : before.contact(), circle);
        if (before == null || (before.removed() && !after.removed()) || !before.isIn(after.section())) {
            requireRoom(after, others);
        }
        Set<Place> stood = before == null || !before.keepsSomebodyAway() ? Set.of() : before.places();
        boolean toldMore = after.keepsSomebodyAway() && !stood.containsAll(after.places());
        if (toldMore && !grant.toThePerson() && !agreed) {
            throw ProblemException.ruleBroken("crisis-person-decides");
        }
    }

    /** Whoever keeps something to themself does so on their own account, and nobody else can keep it for them (INV-21). */
    static void requireOwn(Grant grant, Optional<Boolean> onlyMe, boolean now) {
        boolean changes = onlyMe.isPresent() && onlyMe.get() != now;
        if (changes && !mayKeep(grant)) {
            throw ProblemException.ruleBroken("only-me-needs-own-login");
        }
    }

    /** Whether what the person keeps to themself is there for this reader at all. */
    static boolean mayKeep(Grant grant) {
        return grant.own() && grant.writes(Section.ONLY_ME);
    }

    /** Confirmed words go only with their owner. */
    static void requireMayGo(Grant grant, CrisisEntry before, CrisisEntryInput input) {
        boolean goes = input.removed().orElse(false) && !before.removed();
        if (goes) {
            Capture.requireMayGo(grant, input.agreed(), before.text(), before.reason(), before.alternative());
        }
        Capture.requireMayGo(
                grant,
                input.agreed(),
                input.text().clears() ? before.text() : null,
                input.reason().clears() ? before.reason() : null,
                input.alternative().clears() ? before.alternative() : null);
    }

    private static void requireSomething(CrisisEntry after) {
        if (after.text() == null && after.suggestion() == null && after.contact() == null) {
            throw ProblemException.invalid("text", "empty");
        }
        String suggestion = after.suggestion();
        if (suggestion != null && after.text() != null) {
            throw ProblemException.invalid("suggestion", "suggestion-or-words");
        }
        if (suggestion != null && !Suggestions.of(after.section()).contains(suggestion)) {
            throw ProblemException.invalid("suggestion", "no-such-suggestion");
        }
    }

    private static void requireChoices(CrisisEntry after) {
        CrisisSection section = after.section();
        if (!section.hasLevels() && after.level() != Level.ALL) {
            throw ProblemException.invalid("level", "not-a-choice", Level.ALL.name());
        }
        requireOneOf(
                "stance", section.stances(), after.stance(), !section.stances().isEmpty());
        requireOneOf("matter", section.matters(), after.matter(), false);
        if (after.reason() != null && section != CrisisSection.WISHES) {
            throw ProblemException.invalid("reason", "not-in-this-part");
        }
        if (after.alternative() != null && after.stance() != Stance.REFUSAL) {
            throw ProblemException.invalid("alternative", "not-in-this-part");
        }
        if (after.contact() != null && !section.namesSomebody()) {
            throw ProblemException.invalid("name", "not-in-this-part");
        }
    }

    private static <E extends Enum<E>> void requireOneOf(
            String field, List<E> choices, @Nullable E chosen, boolean needed) {
        if (chosen == null ? needed : !choices.contains(chosen)) {
            String allowed = String.join(", ", choices.stream().map(Enum::name).toList());
            throw choices.isEmpty()
                    ? ProblemException.invalid(field, "not-in-this-part")
                    : ProblemException.invalid(field, "not-a-choice", allowed);
        }
    }

    /** Somebody around the person, or anybody by name; never somebody to call whom nobody may call (INV-28). */
    private static void requireContact(CrisisEntry after, @Nullable Contact before, Circle circle) {
        Contact contact = after.contact();
        if (contact == null) {
            return;
        }
        UUID id = contact.related();
        String name = contact.name();
        if (id != null && name != null) {
            throw ProblemException.invalid("name", "one-of-both");
        }
        if (name != null) {
            PlainText.require(name, "name", NAME_LIMIT);
        }
        String phone = contact.phone();
        if (phone != null && phone.length() > PHONE_LIMIT) {
            throw ProblemException.invalid("phone", "too-long", Integer.toString(PHONE_LIMIT));
        }
        boolean away = after.stance() == Stance.DO_NOT_TELL || after.stance() == Stance.NOT_WELCOME;
        boolean nobodys = circle.related().stream()
                .filter(each -> !each.removed() && !each.mayBeSuggested())
                .anyMatch(each -> id == null && contact.means(each.name(), each.phone()));
        if (nobodys && !away && !contact.equals(before)) {
            throw ProblemException.invalid("name", "not-to-be-called");
        }
        // whoever has been taken off the list meanwhile, or must not be contacted any more, may stay as they were
        boolean chosen = id != null && (before == null || !id.equals(before.related()));
        if (chosen
                && circle.related().stream().noneMatch(each -> isThere(each, id) && (away || each.mayBeSuggested()))) {
            throw ProblemException.invalid("related", "not-around");
        }
    }

    private static boolean isThere(Related each, @Nullable UUID id) {
        return Objects.equals(each.id(), id) && !each.removed();
    }

    private static void requireRoom(CrisisEntry after, List<CrisisEntry> others) {
        long beside = others.stream()
                .filter(entry -> entry.isIn(after.section()) && !entry.id().equals(after.id()))
                .count();
        if (beside >= SECTION_LIMIT) {
            throw ProblemException.invalid("section", "section-is-full", Integer.toString(SECTION_LIMIT));
        }
        if (others.size() >= LIMIT) {
            throw ProblemException.invalid("section", "plan-is-full", Integer.toString(LIMIT));
        }
    }
}

package no.samskriv.trust.marks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.View;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.FactFragment;
import no.samskriv.person.Person;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.marks.CoverView.CoverableView;
import no.samskriv.trust.marks.CoverView.CoveredView;
import no.samskriv.trust.marks.CoverView.GroupView;
import no.samskriv.trust.marks.CoverView.ReasonView;

/** Draws stepping in for a colleague, and emergency access. Nobody's name stands in the title of a window. */
public final class MarkFragment {
    private static final String COVER_REASON = "samskriv.cover.reason.";
    private static final String EMERGENCY_REASON = "samskriv.emergency.reason.";

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final PersonPages pages;

    public MarkFragment(Templates templates, Phrases phrases, Users users, PersonPages pages) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.pages = pages;
    }

    Drawn cover(Covering covering) {
        Map<Optional<UserRef>, List<Person>> byCoordinator = new LinkedHashMap<>();
        for (Person person : covering.closed()) {
            byCoordinator
                    .computeIfAbsent(Optional.ofNullable(person.coordinator()), first -> new ArrayList<>())
                    .add(person);
        }
        List<GroupView> groups = byCoordinator.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
        CoverView view = new CoverView(
                !covering.covers().isEmpty(),
                covering.covers().stream().map(each -> covered(each, covering)).toList(),
                groups.isEmpty(),
                groups);
        return new Drawn(phrases.text("samskriv.cover.title"), templates.render("trust/cover.vm", view));
    }

    private GroupView group(Optional<UserRef> coordinator, List<Person> persons) {
        String name = coordinator.map(users::displayName).orElseGet(() -> phrases.text("samskriv.cover.coordinator"));
        return new GroupView(
                name,
                reasons(MarkReason.OF_COVER, COVER_REASON, name),
                persons.stream()
                        .map(person -> new CoverableView(
                                person.ref().value(), page(person).orElse("")))
                        .toList());
    }

    private CoveredView covered(AccessMark cover, Covering covering) {
        Optional<Person> person = covering.person(cover.person());
        Optional<String> page = person.flatMap(this::page);
        String coordinator = person.map(Person::coordinator)
                .map(users::displayName)
                .orElseGet(() -> phrases.text("samskriv.cover.coordinator"));
        return new CoveredView(
                cover.id().toString(),
                cover.revision().number(),
                cover.person().value(),
                page.isPresent(),
                page.orElse(""),
                phrases.text(
                        "samskriv.cover.until",
                        word(COVER_REASON, Objects.requireNonNull(cover.reason()), coordinator),
                        phrases.day(lastDay(Objects.requireNonNull(cover.until())))));
    }

    /** The first moment it counts no more is the beginning of a day. */
    private static LocalDate lastDay(Instant until) {
        return LocalDate.ofInstant(until, Now.HERE).minusDays(1);
    }

    private Optional<String> page(Person person) {
        return person.page().map(pages::path).map(FactFragment::toWiki);
    }

    Drawn emergency() {
        List<ReasonView> reasons = reasons(MarkReason.OF_EMERGENCY, EMERGENCY_REASON, "");
        int last = reasons.size() - 1;
        return emergency("trust/emergency.vm", new EmergencyView(reasons.subList(0, last), reasons.get(last)));
    }

    Drawn open(Opened opened) {
        String name = opened.person().name();
        String phone = opened.team().dutyPhone();
        String until = opened.emergency()
                .map(AccessMark::until)
                .map(end -> phrases.text("samskriv.emergency.open.until", phrases.time(end), name))
                .orElse("");
        return emergency(
                "trust/emergency-open.vm",
                new EmergencyOpenView(
                        opened.person().ref().value(),
                        phrases.text("samskriv.emergency.open.title", name),
                        opened.emergency().isPresent(),
                        until,
                        phone != null,
                        Objects.requireNonNullElse(phone, ""),
                        phone == null ? "" : "tel:" + phone.replace(" ", "")));
    }

    Drawn review(Reviewable reviewable) {
        AccessMark mark = reviewable.mark();
        return emergency(
                "trust/emergency-review.vm",
                new EmergencyReviewView(
                        mark.id().toString(),
                        mark.revision().number(),
                        mark.person().value(),
                        phrases.text(
                                "samskriv.emergency.review.what",
                                users.displayName(mark.user()),
                                phrases.day(mark.from()),
                                phrases.time(mark.from())),
                        word(EMERGENCY_REASON, Objects.requireNonNull(mark.reason()), ""),
                        mark.line() != null,
                        Objects.requireNonNullElse(mark.line(), ""),
                        reviewed(mark),
                        reviewable.mayReview()));
    }

    private String reviewed(AccessMark mark) {
        return mark.reviewedAt() == null || mark.reviewedBy() == null
                ? phrases.text("samskriv.emergency.review.waiting")
                : phrases.text(
                        "samskriv.emergency.review.done",
                        users.displayName(mark.reviewedBy()),
                        phrases.day(mark.reviewedAt()));
    }

    private Drawn emergency(String template, View view) {
        return new Drawn(phrases.text("samskriv.emergency.title"), templates.render(template, view));
    }

    private List<ReasonView> reasons(Set<MarkReason> reasons, String keys, String name) {
        return reasons.stream()
                .sorted()
                .map(reason -> new ReasonView(reason.name(), word(keys, reason, name)))
                .toList();
    }

    private String word(String keys, MarkReason reason, String name) {
        return phrases.text(keys + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
    }
}

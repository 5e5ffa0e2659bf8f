package no.samskriv.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samskriv.kernel.Addresses;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.OverviewPage.Signal;
import no.samskriv.overview.OverviewView.GroupView;
import no.samskriv.overview.OverviewView.SignalView;
import no.samskriv.overview.Standing.Due;

/** What needs somebody, in sentences about what is owed. */
final class SignalViews {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final int CRISIS_MONTHS = 6;

    private final Phrases phrases;
    private final Users users;
    private final Addresses addresses;
    private final OverviewPage page;

    SignalViews(Phrases phrases, Users users, Addresses addresses, OverviewPage page) {
        this.phrases = phrases;
        this.users = users;
        this.addresses = addresses;
        this.page = page;
    }

    /** By kind, in the order they are given. */
    List<GroupView> groups(List<Signal> signals) {
        List<GroupView> groups = new ArrayList<>();
        for (SignalKind kind : SignalKind.values()) {
            List<SignalView> views = signals.stream()
                    .filter(signal -> signal.kind() == kind)
                    .map(this::view)
                    .toList();
            if (!views.isEmpty()) {
                groups.add(new GroupView(phrases.text("samskriv.overview.kind." + OverviewWords.word(kind)), views));
            }
        }
        return groups;
    }

    private SignalView view(Signal signal) {
        String name = signal.entry().person().name();
        UserRef coordinator = signal.entry().person().coordinator();
        boolean another = coordinator != null && !coordinator.equals(page.reader());
        Said said = said(signal);
        return new SignalView(
                personLink(signal.entry()),
                name,
                said.sentence(),
                another,
                another
                        ? phrases.text("samskriv.overview.who", users.displayName(Objects.requireNonNull(coordinator)))
                        : "",
                said.to(),
                said.button());
    }

    /** To the page of the person, as far as the wiki has one. */
    String personLink(OverviewPage.Entry entry) {
        return addresses.link(entry.person()
                .page()
                .map(id -> "/pages/viewpage.action?pageId=" + id)
                .orElse(PAGES + "person?ref=" + entry.person().ref()));
    }

    private record Said(String sentence, String to, String button) {}

    private Said said(Signal signal) {
        OverviewLine line = signal.entry().line();
        Due due = line.standing().due();
        String ref = line.person().value();
        return switch (signal.kind()) {
            case BROKEN -> broken(signal, due);
            case CONSENT -> {
                LocalDate day = Objects.requireNonNull(due.consent());
                String when = day.isBefore(page.today()) ? "ended" : "ends";
                yield said("consent." + when, phrases.day(day), PAGES + "hvem-ser?ref=" + ref, "consent");
            }
            case ASK ->
                said(
                        "ask",
                        phrases.day(Objects.requireNonNull(due.ask())),
                        PAGES + "forberedelse?mote=" + due.askAt(),
                        "ask");
            case OUTDATED -> said("outdated", "", PAGES + "plan-svar?ref=" + ref, "outdated");
            case CRISIS -> crisis(line, due);
            case TOGETHER ->
                said("together", phrases.day(line.standing().together()), PAGES + "samtale?ref=" + ref, "together");
        };
    }

    private Said broken(Signal signal, Due due) {
        String at = Objects.requireNonNullElse(due.brokenAt(), "");
        LocalDate to = due.promisedTo();
        String what = to == null ? "broken.not" : at.startsWith("TASK") ? "broken.owed" : "broken.to";
        String sentence = text(what, to == null ? "" : phrases.day(to));
        String link = at.startsWith("TASK")
                ? addresses.link(PAGES + "person?ref=" + signal.entry().line().person() + "#smk-tasks")
                : personLink(signal.entry()) + "#smk-action-" + at.substring(at.indexOf(':') + 1);
        return new Said(sentence, link, text("do.broken"));
    }

    private Said crisis(OverviewLine line, Due due) {
        String ref = line.person().value();
        Standing standing = line.standing();
        LocalDate since = Objects.requireNonNull(due.crisis());
        if (standing.crisis() == CrisisState.NONE) {
            return said("crisis.none", "", PAGES + "kriseplan-sammen?ref=" + ref, "crisis.none");
        }
        LocalDate until = standing.crisisUntil();
        String over = PAGES + "kriseplan-se-over?ref=" + ref;
        return until != null && until.isBefore(page.today())
                ? said("crisis.over", phrases.day(until), over, "crisis")
                : said("crisis.old", phrases.day(since.minusMonths(CRISIS_MONTHS)), over, "crisis");
    }

    private Said said(String sentence, String day, String path, String button) {
        return new Said(text(sentence, day), addresses.link(path), text("do." + button));
    }

    private String text(String key, String... more) {
        return phrases.text("samskriv.overview.signal." + key, more);
    }
}

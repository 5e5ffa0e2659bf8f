package no.samskriv.crisis.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.crisis.find.FindCheckView.ReasonView;
import no.samskriv.crisis.find.FindView.ClueView;
import no.samskriv.crisis.find.FindView.EntryView;
import no.samskriv.crisis.find.FindView.HitView;
import no.samskriv.crisis.find.FindView.ListView;
import no.samskriv.crisis.find.FindView.NumberView;
import no.samskriv.crisis.find.FindView.SearchView;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.page.FormTokens.Token;
import no.samskriv.person.Team;
import no.samskriv.trust.MarkReason;

/** Draws where crisis plans are found. Nobody's name stands in the title of a window, and none in an address. */
public final class FindFragment {
    private static final String SHEET = "kriseark?ref=";
    /** With fewer there is nothing to look among. */
    private static final int MANY = 8;

    private static final int LAST_DIGITS = 3;

    private final Templates templates;
    private final Phrases phrases;

    public FindFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    Drawn page(FindPage page, Token token) {
        List<Hit> hits = page.found().map(Found::hits).orElse(List.of());
        boolean tooMany = page.found().filter(Found::tooMany).isPresent();
        boolean nothing = page.foundNothing();
        Optional<String> danger = page.reference().filter(ref -> nothing).map(PersonRef::value);
        FindView view = new FindView(
                token.name(),
                token.value(),
                page.isOld(),
                list(page.listed()),
                page.maySearch(),
                page.found().isPresent() || page.listed().all() == 0,
                search(page.typed(), tooMany),
                !hits.isEmpty(),
                hits.stream().map(this::hit).toList(),
                tooMany,
                nothing,
                page.lines().stream()
                        .map(line -> new NumberView(line.name(), line.number(), "tel:" + line.dialled()))
                        .toList(),
                page.answering().stream().map(FindFragment::number).toList(),
                danger.isPresent(),
                danger.orElse(""),
                danger.map(ref -> phrases.text("samskriv.crisis.find.danger.open", ref))
                        .orElse(""),
                UUID.randomUUID().toString());
        return drawn(templates.render("crisis/find.vm", view));
    }

    private Drawn drawn(String html) {
        return new Drawn(phrases.text("samskriv.crisis.find.title"), html);
    }

    private ListView list(Listed listed) {
        int next = listed.start() + FindService.PIECE;
        boolean isFiltered = !listed.words().isEmpty();
        boolean hasEarlier = listed.start() > 0;
        boolean hasLater = !isFiltered && next < listed.of();
        return new ListView(
                listed.all() > 0,
                !listed.entries().isEmpty(),
                listed.entries().stream().map(this::entry).toList(),
                listed.all() > MANY,
                listed.words(),
                isFiltered,
                hasEarlier,
                hasEarlier ? "kriseplaner?fra=" + Math.max(0, listed.start() - FindService.PIECE) : "",
                hasLater,
                hasLater ? "kriseplaner?fra=" + next : "");
    }

    private EntryView entry(Listed.Entry entry) {
        String ref = entry.person().ref().value();
        String dates = entry.plan()
                .map(plan -> {
                    if (plan.reviewedOn() != null) {
                        return phrases.text("samskriv.crisis.find.reviewed", phrases.day(plan.reviewedOn()));
                    }
                    return plan.validUntil() == null || plan.isRunOut(phrases.today())
                            ? ""
                            : phrases.text("samskriv.crisis.find.valid", phrases.day(plan.validUntil()));
                })
                .orElse("");
        String name = entry.own()
                ? phrases.text("samskriv.crisis.find.own")
                : entry.person().name();
        return new EntryView(SHEET + ref, name, ref, !dates.isEmpty(), dates);
    }

    private static SearchView search(List<String> typed, boolean tooMany) {
        return new SearchView(
                typed.get(0), typed.get(1), tooMany || !typed.get(2).isEmpty(), typed.get(2));
    }

    private HitView hit(Hit hit) {
        String ref = hit.person().value();
        return new HitView(ref, hit.readable(), hit.readable() ? SHEET + ref : "", clues(hit));
    }

    private List<ClueView> clues(Hit hit) {
        return hit.clues().stream().map(this::clue).toList();
    }

    /** A part of a mark: enough to see that it is the right one, for whoever knows it. */
    private ClueView clue(FindMark mark) {
        String value = mark.value();
        return new ClueView(
                switch (mark.by()) {
                    case PHONE -> {
                        String digits = value.replaceAll("[^0-9]", "");
                        String last = digits.substring(Math.max(0, digits.length() - LAST_DIGITS));
                        yield phrases.text("samskriv.crisis.find.clue.phone", last);
                    }
                    case BIRTH_DATE -> phrases.text("samskriv.crisis.find.clue.birth-date", value.substring(0, 4));
                    case NAME -> phrases.text("samskriv.crisis.find.clue.name", initials(value));
                    case OTHER_NAME -> phrases.text("samskriv.crisis.find.clue.other-name", initials(value));
                });
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining(". ", "", "."));
    }

    private static NumberView number(Team team) {
        String phone = team.dutyPhone() == null ? "" : team.dutyPhone();
        return new NumberView(team.name(), phone, "tel:" + phone.replace(" ", ""));
    }

    /** Why, for the one who was chosen. */
    Drawn check(Hit hit, Token token, String line, Optional<Problem.Invalid> problem) {
        List<ReasonView> reasons = MarkReason.OF_EMERGENCY.stream()
                .sorted()
                .map(reason -> new ReasonView(
                        reason.name(),
                        phrases.text("samskriv.emergency.reason."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
        int last = reasons.size() - 1;
        String error = problem.map(Problem.Invalid::errors)
                .map(errors -> errors.get(0))
                .map(wrong -> phrases.text(
                        "samskriv.problem.field." + wrong.code(),
                        wrong.arguments().toArray(String[]::new)))
                .orElse("");
        FindCheckView view = new FindCheckView(
                token.name(),
                token.value(),
                hit.person().value(),
                UUID.randomUUID().toString(),
                clues(hit),
                reasons.subList(0, last),
                reasons.get(last),
                line,
                !error.isEmpty(),
                error);
        return drawn(templates.render("crisis/find-check.vm", view));
    }

    Drawn opened(String sheet) {
        return drawn(templates.render("crisis/find-opened.vm", new FindOpenedView(sheet)));
    }
}

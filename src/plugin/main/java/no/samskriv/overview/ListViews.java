package no.samskriv.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.OverviewPage.Entry;
import no.samskriv.overview.OverviewView.CellView;
import no.samskriv.overview.OverviewView.ChoiceView;
import no.samskriv.overview.OverviewView.HeadView;
import no.samskriv.person.PersonStatus;
import no.samskriv.plan.signing.PlanStatus;
import org.jspecify.annotations.Nullable;

/** The list in words: its columns, its rows, and what can be chosen. */
final class ListViews {
    private final Phrases phrases;
    private final Users users;
    private final OverviewPage page;

    /** The address of our own page, before what is chosen. */
    private final String address;

    ListViews(Phrases phrases, Users users, OverviewPage page, String address) {
        this.phrases = phrases;
        this.users = users;
        this.page = page;
        this.address = address;
    }

    List<ChoiceView> scopes() {
        OverviewChoice now = page.choice();
        return Arrays.stream(OverviewScope.values())
                .map(scope -> new ChoiceView(
                        link(new OverviewChoice(scope, now.plan(), now.sort()), OverviewPlace.FIRST),
                        text("scope." + OverviewWords.word(scope)),
                        scope == now.scope()))
                .toList();
    }

    List<ChoiceView> plans() {
        OverviewChoice now = page.choice();
        List<ChoiceView> choices = new ArrayList<>();
        choices.add(plan(null, text("plan.all")));
        for (PlanStatus status : PlanStatus.values()) {
            choices.add(plan(status, planWords(status)));
        }
        return choices.stream()
                .filter(choice -> now.plan() != null || !choice.current())
                .toList();
    }

    private ChoiceView plan(@Nullable PlanStatus status, String words) {
        OverviewChoice now = page.choice();
        OverviewChoice then = new OverviewChoice(now.scope(), status, now.sort());
        return new ChoiceView(link(then, OverviewPlace.FIRST), words, status == now.plan());
    }

    /** What is chosen now, in the words of the fold. */
    String plansText() {
        PlanStatus plan = page.choice().plan();
        return plan == null ? text("plan.choose") : text("plan.chosen", planWords(plan));
    }

    List<HeadView> heads() {
        List<HeadView> heads = new ArrayList<>();
        OverviewChoice now = page.choice();
        for (OverviewSort sort : OverviewSort.values()) {
            OverviewChoice then = new OverviewChoice(now.scope(), now.plan(), sort);
            heads.add(new HeadView(
                    text("column." + OverviewWords.word(sort)),
                    true,
                    link(then, OverviewPlace.FIRST),
                    sort == now.sort()));
        }
        heads.add(new HeadView(text("column.contact"), false, "", false));
        return heads;
    }

    List<CellView> cells(Entry entry) {
        Standing standing = entry.line().standing();
        return List.of(
                new CellView(text("column.plan"), planWords(entry), true, style(standing.plan())),
                cell("crisis", crisisWords(standing)),
                cell("meeting", meetingWords(standing)),
                cell("together", phrases.day(standing.together())),
                cell("contact", contact(standing.mainContact())));
    }

    private CellView cell(String column, String text) {
        return new CellView(text("column." + column), text, false, "");
    }

    private String planWords(Entry entry) {
        PersonStatus status = entry.line().standing().status();
        boolean over = status == PersonStatus.ENDED || status == PersonStatus.ARCHIVED;
        return over ? text("ended") : planWords(entry.line().standing().plan());
    }

    String planWords(PlanStatus status) {
        return text("plan." + OverviewWords.word(status));
    }

    private static String style(PlanStatus status) {
        return switch (status) {
            case ACTIVE -> "done";
            case DRAFT, IN_USE, FOR_SIGNING, OUTDATED, FOR_REVISION -> "open";
            case CLOSED, ARCHIVED, DECLINED -> "later";
        };
    }

    String crisisWords(Standing standing) {
        LocalDate until = standing.crisisUntil();
        return switch (standing.crisis()) {
            case NONE -> text("crisis.none");
            case BEGUN -> text("crisis.begun");
            case IN_FORCE -> {
                if (until == null) {
                    yield text("crisis.in-force");
                }
                yield text(until.isBefore(page.today()) ? "crisis.over" : "crisis.until", phrases.day(until));
            }
        };
    }

    String meetingWords(Standing standing) {
        LocalDate meeting = standing.meeting();
        return meeting == null || meeting.isBefore(page.today()) ? text("meeting.none") : phrases.day(meeting);
    }

    private String contact(@Nullable UserRef user) {
        return user == null ? text("contact.none") : users.displayName(user);
    }

    String link(OverviewChoice choice, OverviewPlace place) {
        return address + "oversikt" + OverviewWords.query(page.team().id(), choice, place);
    }

    String text(String key, String... more) {
        return phrases.text("samskriv.overview." + key, more);
    }
}

package no.samskriv.plan.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.Related;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamAround;
import no.samskriv.person.TeamMember;
import no.samskriv.plan.Action;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.Wording;
import no.samskriv.plan.paper.WhoDoesWhatView.CardView;
import no.samskriv.plan.paper.WhoDoesWhatView.FactView;
import no.samskriv.plan.paper.WhoDoesWhatView.ThingView;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, as a view: the coordinator first, then who else works with the person, then who takes part, and the person
 * last with what they do themselves. The page is given away, so nobody is on it who must not be contacted (INV-28).
 */
final class WhoDoesWhatViews {
    private static final int WIDTH = 40;
    /** Lines for which there is room in two columns, in the largest type and in the next. */
    private static final int ROOMY = 76;

    private static final int FULL = 104;

    private final Plan plan;
    private final List<Participant> participants;
    private final TeamAround team;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final SaidViews said;

    WhoDoesWhatViews(Plan plan, List<Participant> participants, TeamAround team, Phrases phrases, Users users) {
        this.plan = plan;
        this.participants = participants;
        this.team = team;
        this.phrases = phrases;
        this.users = users;
        this.wording = Wording.of(plan, phrases, users);
        this.said = new SaidViews(wording, phrases);
    }

    WhoDoesWhatView view() {
        List<CardView> cards = cards();
        int height = cards.stream().mapToInt(WhoDoesWhatViews::height).sum();
        return new WhoDoesWhatView(
                plan.person().ref().value(),
                wording.forReader("samskriv.who-does-what.title."),
                phrases.text("samskriv.booklet.printed", phrases.day(phrases.today())),
                height <= ROOMY ? "roomy" : height <= FULL ? "full" : "crowded",
                cards);
    }

    private List<CardView> cards() {
        List<CardView> cards = new ArrayList<>();
        workers().forEach(worker -> cards.add(card(worker)));
        participants.stream().filter(this::mayBeNamed).forEach(each -> cards.add(card(each)));
        plan.circle().related().stream()
                .filter(Related::mayBeSuggested)
                .filter(each ->
                        participants.stream().noneMatch(taking -> each.id().equals(taking.related())))
                .map(this::card)
                .filter(CardView::hasThings)
                .forEach(cards::add);
        CardView own = card(plan.person());
        if (own.hasThings()) {
            cards.add(own);
        }
        return cards;
    }

    private List<StaffAssignment> workers() {
        Person person = plan.person();
        return plan.circle().workers().stream()
                .sorted(Comparator.comparingInt(
                        worker -> person.isCoordinator(worker.user()) ? 0 : isMain(worker.user()) ? 1 : 2))
                .toList();
    }

    private boolean isMain(UserRef user) {
        return user.equals(plan.person().mainContact());
    }

    private boolean mayBeNamed(Participant participant) {
        return related(participant.related()).map(Related::mayBeSuggested).orElse(true);
    }

    private Optional<Related> related(@Nullable UUID id) {
        return plan.circle().related().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private CardView card(StaffAssignment worker) {
        List<FactView> lines = new ArrayList<>();
        add(lines, "samskriv.who-does-what.why-here", worker.reason());
        add(lines, "samskriv.who-does-what.phone", team.team().dutyPhone());
        return card(users.displayName(worker.user()), role(worker.user()), lines, Responsible.user(worker.user()));
    }

    private String role(UserRef user) {
        if (plan.person().isCoordinator(user)) {
            return phrases.text("samskriv.who-does-what.coordinator");
        } else if (isMain(user)) {
            return phrases.text("samskriv.who-does-what.main-contact");
        }
        return team.members().stream()
                .filter(member -> member.user().equals(user))
                .map(TeamMember::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private CardView card(Participant participant) {
        List<FactView> lines = new ArrayList<>();
        add(lines, "samskriv.who-does-what.why-here", participant.whyHere());
        add(lines, "samskriv.who-does-what.contributes", participant.contribution());
        add(lines, "samskriv.who-does-what.can", participant.canDecide());
        add(lines, "samskriv.who-does-what.cannot", participant.cannotDecide());
        add(lines, "samskriv.who-does-what.mandate", participant.mandate());
        related(participant.related()).ifPresent(each -> add(lines, "samskriv.who-does-what.phone", each.phone()));
        UUID related = participant.related();
        List<ThingView> things =
                things(action -> participant.id().equals(action.responsible().participant())
                        || (related != null
                                && related.equals(action.responsible().related())));
        return card(participant.name(), participant.role(), lines, things);
    }

    private CardView card(Related related) {
        List<FactView> lines = new ArrayList<>();
        add(lines, "samskriv.who-does-what.phone", related.phone());
        return card(related.name(), Wording.orEmpty(related.relation()), lines, Responsible.related(related.id()));
    }

    private CardView card(Person person) {
        return card(person.name(), "", List.of(), Responsible.PERSON);
    }

    private CardView card(String name, String role, List<FactView> lines, Responsible who) {
        return card(name, role, lines, things(action -> action.responsible().equals(who)));
    }

    private static CardView card(String name, String role, List<FactView> lines, List<ThingView> things) {
        return new CardView(name, !role.isEmpty(), role, lines, !things.isEmpty(), things);
    }

    /** What is still to be done, with what was promised first. */
    private List<ThingView> things(Predicate<Action> whose) {
        return plan.actions().stream()
                .filter(action -> action.status().isOpen() && whose.test(action))
                .sorted(Comparator.comparing(action -> !action.isOpenPromise()))
                .map(action -> new ThingView(
                        said.of(action.title()),
                        action.isOpenPromise(),
                        action.due() != null,
                        action.due() == null ? "" : day(action)))
                .toList();
    }

    private String day(Action action) {
        boolean own = action.responsible().kind() == Responsible.Kind.PERSON;
        String key = own ? "samskriv.who-does-what.wished" : "samskriv.who-does-what.due";
        return phrases.text(key, phrases.day(Objects.requireNonNull(action.due())));
    }

    private void add(List<FactView> lines, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new FactView(phrases.text(key), text));
        }
    }

    private static int height(CardView card) {
        int height = 2 + (card.hasRole() ? 1 : 0);
        for (FactView line : card.lines()) {
            height += 1 + (line.label().length() + line.text().length()) / WIDTH;
        }
        for (ThingView thing : card.things()) {
            height += 1 + (thing.what().text().length() + thing.day().length()) / WIDTH;
        }
        return height;
    }
}

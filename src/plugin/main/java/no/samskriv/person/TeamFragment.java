package no.samskriv.person;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.TeamView.MemberView;
import no.samskriv.person.TeamView.PersonLinkView;
import org.jspecify.annotations.Nullable;

/** Draws teams: the first questions about one, and one that is there. */
public final class TeamFragment {
    static final String ROLES = "samskriv.role.";
    private static final String DAYS = "samskriv.day.";

    private final Templates templates;
    private final Phrases phrases;
    private final FactFragment facts;
    private final TaskFragment promises;
    private final Users users;
    private final PersonPages pages;

    public TeamFragment(
            Templates templates,
            Phrases phrases,
            FactFragment facts,
            TaskFragment promises,
            Users users,
            PersonPages pages) {
        this.templates = templates;
        this.phrases = phrases;
        this.facts = facts;
        this.promises = promises;
        this.users = users;
        this.pages = pages;
    }

    /** The five questions, for whoever administers these spaces. */
    Drawn questions(List<OptionView> spaces) {
        OptionView first = spaces.get(0);
        NewTeamView view = new NewTeamView(
                first.label(),
                first.value(),
                spaces.size() > 1,
                spaces,
                roles(MemberRole.COORDINATOR),
                facts.options(DayOfWeek.values(), DAYS, null));
        return new Drawn(phrases.text("samskriv.start.title"), templates.render("person/new-team.vm", view));
    }

    /** What it is and whom to ask, for whoever can do no more here. */
    Drawn whomToAsk() {
        return new Drawn(
                phrases.text("samskriv.start.title"), templates.render("person/whom-to-ask.vm", new WhomToAskView()));
    }

    /**
     * A team as a page.
     *
     * @param mine the reader's teams, this one among them
     * @param tasks what the reader has promised, and what those have whom the reader stands in for
     * @param persons those whose references the reader knows, of whatever team
     */
    Drawn page(
            TeamAccess.Own own,
            List<TeamAccess.Own> mine,
            List<TeamMember> members,
            List<Task> tasks,
            List<PersonCard> persons) {
        Team team = own.team();
        List<PersonLinkView> links = persons.stream()
                .map(PersonCard::person)
                .filter(person -> person.team().equals(team.id()))
                .map(this::link)
                .toList();
        List<OptionView> others = mine.stream()
                .map(TeamAccess.Own::team)
                .filter(other -> !other.id().equals(team.id()))
                .map(other -> new OptionView(other.id().toString(), other.name(), false))
                .toList();
        boolean member = isAmong(members, own.user());
        String reader = own.mayChange() ? "leader" : "member";
        TeamView view = new TeamView(
                team.id().toString(),
                team.revision().number(),
                team.name(),
                member,
                own.mayChange(),
                members.stream().anyMatch(each -> each.user().equals(own.user()) && each.isLeader()),
                !others.isEmpty(),
                others,
                !tasks.isEmpty(),
                promises.mine(tasks, own.user()),
                phrases.text("samskriv.team.persons." + reader),
                links.isEmpty(),
                phrases.text("samskriv.team.persons.none." + reader),
                links,
                members.stream().map(each -> view(each, own, members)).toList(),
                roles(MemberRole.STAFF),
                facts(team, own.mayChange()));
        return new Drawn(team.name(), templates.render("person/team.vm", view));
    }

    static boolean isAmong(List<TeamMember> members, UserRef user) {
        return members.stream().anyMatch(member -> member.user().equals(user));
    }

    private PersonLinkView link(Person person) {
        return new PersonLinkView(
                person.ref().value(),
                person.page().isPresent(),
                person.page().map(page -> FactFragment.toWiki(pages.path(page))).orElse(""));
    }

    private List<FactView> facts(Team team, boolean mayChange) {
        return List.of(
                facts.choice(
                        "meetingDay",
                        phrases.text("samskriv.team.meeting-day"),
                        facts.optionsOrNone(DayOfWeek.values(), DAYS, team.meetingDay()),
                        mayChange),
                facts.line("dutyPhone", phrases.text("samskriv.team.duty-phone"), team.dutyPhone(), mayChange, "tel"),
                facts.line(
                        "privacyContact",
                        phrases.text("samskriv.team.privacy-contact"),
                        team.privacyContact(),
                        mayChange,
                        "text"),
                facts.line("name", phrases.text("samskriv.team.name"), team.name(), mayChange, "text"));
    }

    private MemberView view(TeamMember member, TeamAccess.Own own, List<TeamMember> members) {
        TeamMember.StandIn standIn = isOver(member.standIn()) ? null : member.standIn();
        boolean self = member.user().equals(own.user());
        String name = users.displayName(member.user());
        String title = member.title() == null ? "" : member.title();
        return new MemberView(
                member.id().toString(),
                member.revision().number(),
                name,
                about(member, title),
                title,
                phrases.text("samskriv.team.member.roles", name),
                roles(member),
                phrases.text(
                        "samskriv.team.member.end.sentence", name, own.team().name()),
                standIn != null,
                standIn == null ? "" : awaySentence(standIn),
                (self || own.mayChange()) && members.size() > 1,
                self ? phrases.text("samskriv.team.away.self") : phrases.text("samskriv.team.away.other", name),
                standIns(member, standIn, members),
                standIn == null ? "" : standIn.from().toString(),
                standIn == null ? "" : standIn.to().toString());
    }

    private boolean isOver(TeamMember.@Nullable StandIn standIn) {
        return standIn != null && phrases.today().isAfter(standIn.to());
    }

    private String awaySentence(TeamMember.StandIn standIn) {
        return phrases.text(
                "samskriv.team.away.sentence",
                phrases.day(standIn.from()),
                phrases.day(standIn.to()),
                users.displayName(standIn.user()));
    }

    private List<OptionView> standIns(
            TeamMember member, TeamMember.@Nullable StandIn standIn, List<TeamMember> members) {
        return members.stream()
                .map(TeamMember::user)
                .filter(user -> !user.equals(member.user()))
                .map(user -> new OptionView(
                        user.key(),
                        users.displayName(user),
                        standIn != null && standIn.user().equals(user)))
                .toList();
    }

    private String about(TeamMember member, String title) {
        List<String> words = Stream.of(MemberRole.values())
                .filter(member.roles()::contains)
                .map(role -> facts.word(ROLES, role))
                .toList();
        String roles = words.get(0)
                + words.stream()
                        .skip(1)
                        .map(word -> ", " + word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
        return title.isEmpty() ? roles : roles + " · " + title;
    }

    private List<OptionView> roles(TeamMember member) {
        return Stream.of(MemberRole.values())
                .map(role -> new OptionView(
                        role.name(), facts.word(ROLES, role), member.roles().contains(role)))
                .toList();
    }

    private List<OptionView> roles(MemberRole chosen) {
        return facts.options(MemberRole.values(), ROLES, chosen);
    }
}

package no.samskriv.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.kernel.PageRemains;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.PersonCard.Sight;
import no.samskriv.person.PersonView.OwedView;
import no.samskriv.person.PersonView.WaysView;
import no.samskriv.person.PersonView.WorkerView;
import org.jspecify.annotations.Nullable;

/** Draws a person: the first questions about one, and the page about one, said to whoever reads it. */
public final class PersonFragment {
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en", "other");

    private final Templates templates;
    private final Phrases phrases;
    private final FactFragment facts;
    private final RelatedFragment around;
    private final TaskFragment promises;
    private final Users users;
    private final PersonPages pages;
    private final PageRemains remains;

    public PersonFragment(
            Templates templates,
            Phrases phrases,
            FactFragment facts,
            RelatedFragment around,
            TaskFragment promises,
            Users users,
            PersonPages pages,
            PageRemains remains) {
        this.templates = templates;
        this.phrases = phrases;
        this.facts = facts;
        this.around = around;
        this.promises = promises;
        this.users = users;
        this.pages = pages;
        this.remains = remains;
    }

    /** The three questions, for a member of the team. */
    Drawn questions(Team team, List<TeamMember> members, UserRef reader, boolean first) {
        List<OptionView> workers = members.stream()
                .map(member -> option(member.user(), member.user().equals(reader) && worksWithPersons(member)))
                .toList();
        String title = phrases.text(first ? "samskriv.start.person.first" : "samskriv.start.person.title");
        NewPersonView view = new NewPersonView(title, reader.key(), team.id().toString(), workers);
        return new Drawn(title, templates.render("person/new-person.vm", view));
    }

    /** Whoever only leads brings persons in for others to work with. */
    private static boolean worksWithPersons(TeamMember member) {
        return !member.roles().equals(Set.of(MemberRole.LEADER));
    }

    /**
     * A person as a page.
     *
     * @param tasks what is and was owed the person, when the reader may know
     * @param workers those who work with the person now
     * @param members of the person's team, when the reader may assign them; nobody otherwise
     * @param related those around the person, when the reader sees the card
     */
    Drawn page(
            PersonCard card,
            UserRef reader,
            List<Task> tasks,
            List<StaffAssignment> workers,
            List<TeamMember> members,
            List<Related> related) {
        Whose whose = new Whose(card.person(), card.requireGrant().toThePerson());
        PersonView view = view(card, whose, tasks, workers, members, related);
        String title = whose.own() ? view.title() : phrases.text("samskriv.person.title.staff", view.ref());
        return new Drawn(title, templates.render("person/person.vm", view));
    }

    private PersonView view(
            PersonCard card,
            Whose whose,
            List<Task> tasks,
            List<StaffAssignment> workers,
            List<TeamMember> members,
            List<Related> related) {
        Person person = card.person();
        boolean hasCard = card.shows(Sight.CARD);
        Optional<String> page = pageOf(card);
        List<OptionView> others = others(members, workers);
        return new PersonView(
                person.ref().value(),
                person.revision().number(),
                whose.text("samskriv.person.title."),
                page.isPresent(),
                page.map(FactFragment::toWiki).orElse(""),
                owed(card, whose, tasks),
                page.isEmpty() && card.mayAssign(),
                phrases.text("samskriv.person.page.none", person.name()),
                phrases.text("samskriv.person.page." + (isInTrash(person) ? "trashed" : "gone")),
                !hasCard,
                phrases.text("samskriv.person.only-assignments", person.name()),
                hasCard,
                ways(whose, card.mayAssign()),
                whose.text("samskriv.person.card."),
                hasCard ? card(card, whose) : List.of(),
                whose.text("samskriv.person.workers."),
                leads(card, workers, whose),
                workers.stream().map(each -> view(each, card)).toList(),
                !others.isEmpty(),
                phrases.text("samskriv.person.worker.add"),
                others,
                whose.text("samskriv.person.related."),
                related.isEmpty(),
                whose.text("samskriv.person.related.none."),
                around.views(related, card.mayChange()),
                card.mayChange(),
                card.mayChange() ? around.questions() : List.of());
    }

    private static WaysView ways(Whose whose, boolean handsOver) {
        return new WaysView(
                whose.text("samskriv.person.sees."),
                whose.text("samskriv.talk.list.link."),
                whose.text("samskriv.talk.new.short."),
                whose.text("samskriv.hat.own.link."),
                whose.text("samskriv.keeping.copy.link."),
                whose.text("samskriv.keeping.ending.link."),
                handsOver);
    }

    /** The wiki's pages are not there while a worker shows this one to the person. */
    private Optional<String> pageOf(PersonCard card) {
        return card.requireGrant().shown()
                ? Optional.empty()
                : card.person()
                        .page()
                        .filter(id -> pages.spaceOf(id).isPresent())
                        .map(pages::path);
    }

    /** Of a page that is not there to be read: what is kept of it lies in the trash. */
    private boolean isInTrash(Person person) {
        return person.page().filter(remains::isKept).isPresent();
    }

    private OwedView owed(PersonCard card, Whose whose, List<Task> tasks) {
        boolean mayWrite = card.requireGrant().writes(Section.TASKS);
        List<TaskView> owed = promises.of(tasks, card.person(), whose.own(), mayWrite);
        return new OwedView(!owed.isEmpty(), whose.text("samskriv.person.tasks."), owed);
    }

    /** Whom the page is about, said to the person or of the person. */
    private final class Whose {
        private final Person person;
        private final boolean own;

        Whose(Person person, boolean own) {
            this.person = person;
            this.own = own;
        }

        boolean own() {
            return own;
        }

        /** The text whose key begins like this and ends with the reader. */
        String text(String key) {
            return phrases.text(key + (own ? "own" : "staff"), person.name());
        }
    }

    private List<FactView> card(PersonCard card, Whose whose) {
        Person person = card.person();
        PersonSettings settings = person.settings();
        boolean mayChange = card.mayChange();
        return List.of(
                facts.line("name", whose.text("samskriv.person.name."), person.name(), mayChange, "text"),
                facts.choice("language", whose.text("samskriv.person.language."), languages(person), mayChange),
                facts.line("pronoun", whose.text("samskriv.person.pronoun."), settings.pronoun(), mayChange, "text"),
                facts.lines("contact", whose.text("samskriv.person.contact."), settings.contact(), mayChange),
                facts.choice(
                        "prefers",
                        whose.text("samskriv.person.prefers."),
                        facts.optionsOrNone(Prefers.values(), "samskriv.prefers.", settings.prefers()),
                        mayChange),
                facts.line(
                        "interpreter",
                        whose.text("samskriv.person.interpreter."),
                        settings.interpreter(),
                        mayChange,
                        "text"),
                facts.day("peaceUntil", whose.text("samskriv.person.peace-until."), settings.peaceUntil(), mayChange));
    }

    private List<OptionView> languages(Person person) {
        String tag = person.language().toLanguageTag();
        String chosen = LANGUAGES.contains(tag) ? tag : "other";
        return LANGUAGES.stream()
                .map(code -> new OptionView(code, phrases.text("samskriv.language-name." + code), code.equals(chosen)))
                .toList();
    }

    /** Coordinator and main contact: chosen among those who work with the person. */
    private List<FactView> leads(PersonCard card, List<StaffAssignment> workers, Whose whose) {
        boolean mayChange = card.mayAssign();
        return List.of(
                facts.choice(
                        "coordinator",
                        whose.text("samskriv.person.coordinator."),
                        among(workers, card.person().coordinator(), false),
                        mayChange),
                facts.choice(
                        "mainContact",
                        whose.text("samskriv.person.main-contact."),
                        among(workers, card.person().mainContact(), true),
                        mayChange));
    }

    /** A choice that has been made stands among the options, also when whoever it was works with the person no more. */
    private List<OptionView> among(List<StaffAssignment> workers, @Nullable UserRef chosen, boolean orNobody) {
        Stream<UserRef> all = Stream.concat(workers.stream().map(StaffAssignment::user), Stream.ofNullable(chosen))
                .distinct();
        Optional<OptionView> nobody = orNobody
                ? Optional.of(new OptionView("", phrases.text("samskriv.people.not-decided"), chosen == null))
                : Optional.empty();
        return Stream.concat(nobody.stream(), all.map(user -> option(user, user.equals(chosen))))
                .toList();
    }

    private WorkerView view(StaffAssignment assignment, PersonCard card) {
        Person person = card.person();
        String name = users.displayName(assignment.user());
        boolean coordinator = person.isCoordinator(assignment.user());
        return new WorkerView(
                assignment.id().toString(),
                assignment.revision().number(),
                name,
                assignment.reason() != null,
                Objects.requireNonNullElse(assignment.reason(), ""),
                card.mayAssign() && !coordinator,
                phrases.text("samskriv.person.worker.end.sentence", name, person.name()));
    }

    private List<OptionView> others(List<TeamMember> members, List<StaffAssignment> workers) {
        List<UserRef> there = workers.stream().map(StaffAssignment::user).toList();
        return members.stream()
                .map(TeamMember::user)
                .filter(user -> !there.contains(user))
                .map(user -> option(user, false))
                .toList();
    }

    private OptionView option(UserRef user, boolean chosen) {
        return new OptionView(user.key(), users.displayName(user), chosen);
    }
}

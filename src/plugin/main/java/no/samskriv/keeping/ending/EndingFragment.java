package no.samskriv.keeping.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.keeping.ending.EndingView.AskedView;
import no.samskriv.keeping.ending.EndingView.ChoiceView;
import no.samskriv.keeping.ending.EndingView.ClosingView;
import no.samskriv.keeping.ending.EndingView.LeftView;
import no.samskriv.keeping.ending.EndingView.PartView;
import no.samskriv.keeping.ending.EndingView.PartsView;
import no.samskriv.keeping.ending.EndingView.RequestView;
import no.samskriv.keeping.ending.ErasureRequest.Answer;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.Person;
import no.samskriv.person.PersonStatus;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Draws how the work with a person ends, said to the person or of the person. */
public final class EndingFragment {
    private static final String ENDING = "samskriv.keeping.ending.";

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public EndingFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /**
     * The page.
     *
     * @param run what would be deleted now, for whoever may approve of it
     */
    Drawn page(Endings endings, @Nullable DryRun run) {
        Wording wording = new Wording(phrases, users, endings.person(), endings.grant());
        boolean own = endings.grant().toThePerson();
        EndingView view = new EndingView(
                endings.person().ref().value(),
                wording.forReader(ENDING + "title."),
                wording.forReader(ENDING + "lead."),
                standing(endings, wording),
                own,
                phrases.text(ENDING + "told"),
                own ? told() : List.of(),
                closing(endings),
                asked(endings, wording),
                parts(endings),
                new EraseViews(phrases, users).of(endings, run));
        // no name of the person's in the title of a window
        String title = own ? view.title() : phrases.text(ENDING + "window", view.ref());
        return new Drawn(title, templates.render("keeping/ending.vm", view));
    }

    /** The list, for whoever leads the team. */
    Drawn list(UUID team, List<EndingListService.Line> lines) {
        List<EndingListView.GroupView> groups = Stream.of(EndingListService.Next.values())
                .map(next -> new EndingListView.GroupView(
                        Wording.key(next),
                        phrases.text(ENDING + "list." + Wording.key(next)),
                        lines.stream()
                                .filter(line -> line.next() == next)
                                .map(line -> line.person().value())
                                .toList()))
                .filter(group -> !group.refs().isEmpty())
                .toList();
        String title = phrases.text(ENDING + "list.title");
        EndingListView view = new EndingListView(title, team.toString(), groups.isEmpty(), groups);
        return new Drawn(title, templates.render("keeping/ending-list.vm", view));
    }

    private List<String> told() {
        return Stream.of("kept", "two", "log", "papers", "ask")
                .map(key -> phrases.text(ENDING + "told." + key))
                .toList();
    }

    private List<String> standing(Endings endings, Wording wording) {
        Person person = endings.person();
        List<String> standing = new ArrayList<>();
        PersonStatus status = person.status();
        LocalDate closed = endings.ending().map(Ending::closedOn).orElse(null);
        if (status != PersonStatus.ENDED && status != PersonStatus.ARCHIVED) {
            standing.add(wording.forReader(ENDING + "standing.active."));
            return standing;
        }
        standing.add(
                closed == null
                        ? wording.forReader(ENDING + "standing.over.")
                        : wording.forReader(ENDING + "standing.closed.", phrases.day(closed)));
        if (status == PersonStatus.ARCHIVED) {
            standing.add(wording.forReader(ENDING + "standing.archived."));
        }
        LocalDate until = endings.ending().map(Ending::keepUntil).orElse(null);
        if (until == null) {
            standing.add(wording.forReader(ENDING + "keep.none."));
        } else if (endings.ending()
                .filter(known -> known.isDue(endings.today()))
                .isPresent()) {
            standing.add(wording.forReader(ENDING + "keep.due.", phrases.day(until)));
        } else {
            standing.add(wording.forReader(ENDING + "keep.until.", phrases.day(until)));
        }
        endings.ending()
                .map(Ending::toldBy)
                .ifPresent(by -> standing.add(wording.forReader(ENDING + "tells.", users.displayName(by))));
        return standing;
    }

    private ClosingView closing(Endings endings) {
        Ending known = endings.ending().orElse(null);
        PersonStatus status = endings.person().status();
        boolean over = status == PersonStatus.ENDED || status == PersonStatus.ARCHIVED;
        UserRef tells = known == null ? null : known.toldBy();
        List<LeftView> left = endings.left().stream()
                .map(each -> left(each, endings.person()))
                .toList();
        return new ClosingView(
                endings.isDecided(),
                known == null,
                known != null,
                known != null && (!over || !endings.isClosed()),
                status == PersonStatus.ENDED && endings.isClosed(),
                known == null ? 0 : known.revision().number(),
                phrases.text(ENDING + "closing"),
                phrases.text(ENDING + "begin.lead"),
                phrases.text(ENDING + "reopen", endings.person().name()),
                !left.isEmpty(),
                !endings.seesWhatIsLeft(),
                left,
                known == null ? "" : Wording.orEmpty(known.offeredOn()),
                known == null ? "" : Wording.orEmpty(known.toldOn()),
                Stream.concat(
                                Stream.of(new ChoiceView("", phrases.text(ENDING + "tells.none"), tells == null)),
                                Stream.concat(endings.workers().stream(), Stream.ofNullable(tells))
                                        .distinct()
                                        .map(user -> new ChoiceView(
                                                user.key(), users.displayName(user), user.equals(tells))))
                        .toList(),
                phrases.text(ENDING + "who-tells", endings.person().name()),
                endings.isClosed(),
                known == null ? "" : Wording.orEmpty(known.keepUntil()));
    }

    private LeftView left(Endings.Left left, Person person) {
        String page =
                switch (left.thing()) {
                    case CONSENTS -> "hvem-ser";
                    case PROMISES -> "person";
                    case COPIES -> "krisekopier";
                    case MEETINGS -> "moter";
                };
        String number = left.count() == 1 ? ".one" : ".many";
        return new LeftView(
                phrases.text(ENDING + "left." + Wording.key(left.thing()) + number, Integer.toString(left.count())),
                page + "?ref=" + person.ref().value());
    }

    private AskedView asked(Endings endings, Wording wording) {
        boolean own = endings.grant().toThePerson();
        List<RequestView> requests = endings.requests().stream()
                .map(request -> view(request, endings, wording))
                .toList();
        boolean mayAsk = endings.grant().writes(Section.ENDING)
                && !endings.grant().shown()
                && endings.requests().stream().noneMatch(ErasureRequest::isOpen);
        return new AskedView(
                own || mayAsk || !requests.isEmpty(),
                wording.forReader(ENDING + "asked."),
                requests.isEmpty(),
                wording.forReader(ENDING + "asked.none."),
                requests,
                mayAsk,
                wording.forReader(ENDING + "ask."),
                wording.forReader(ENDING + "ask.words."),
                wording.forReader(ENDING + "ask.hint."));
    }

    private RequestView view(ErasureRequest request, Endings endings, Wording wording) {
        String day = phrases.day(request.askedOn());
        String about = request.own()
                ? wording.forReader(ENDING + "asked.self.", day)
                : phrases.text(ENDING + "asked.written", day, users.displayName(request.askedBy()));
        String words = request.words();
        String why = request.why();
        boolean deciding = endings.isDecided();
        return new RequestView(
                request.id().toString(),
                request.revision().number(),
                about,
                words != null,
                request.own() ? wording.forReader(ENDING + "words.") : wording.forReader(ENDING + "words.written."),
                Objects.requireNonNullElse(words, ""),
                answer(request),
                why != null,
                Objects.requireNonNullElse(why, ""),
                request.isOpen() && (endings.grant().own() || (deciding && !request.own())),
                wording.forReader(ENDING + "take-back."),
                request.answer() != Answer.TAKEN_BACK && deciding,
                Stream.of(Answer.YES, Answer.NO)
                        .map(answer -> new ChoiceView(
                                answer.name(),
                                phrases.text(ENDING + "answer." + Wording.key(answer)),
                                answer == request.answer()))
                        .toList());
    }

    private String answer(ErasureRequest request) {
        Answer answer = request.answer();
        LocalDate on = request.answeredOn();
        return answer == null || on == null
                ? phrases.text(ENDING + "answered.not")
                : phrases.text(
                        ENDING + "answered." + Wording.key(answer),
                        phrases.day(on),
                        request.answeredBy() == null ? "" : users.displayName(request.answeredBy()));
    }

    private PartsView parts(Endings endings) {
        boolean some = endings.isDecided() && endings.isClosed();
        int revision = endings.ending().map(known -> known.revision().number()).orElse(0);
        return new PartsView(
                some,
                revision,
                some
                        ? Stream.of(Portion.values())
                                .map(part -> part(part, endings))
                                .toList()
                        : List.of());
    }

    private PartView part(Portion part, Endings endings) {
        String name = phrases.text(ENDING + "part." + Wording.key(part));
        PartMark mark = endings.mark(part).orElse(null);
        List<ChoiceView> choices = Stream.of(Becoming.values())
                .map(each -> new ChoiceView(
                        each.name(),
                        phrases.text(ENDING + "becoming." + Wording.key(each)),
                        mark != null && mark.becoming() == each))
                .toList();
        return new PartView(
                Wording.key(part),
                "{\"part\":\"%s\"}".formatted(part.name()),
                name,
                mark != null,
                mark == null
                        ? phrases.text(ENDING + "becoming.none")
                        : phrases.text(
                                ENDING + "becoming.by",
                                phrases.text(ENDING + "becoming." + Wording.key(mark.becoming())),
                                users.displayName(mark.by()),
                                phrases.day(mark.on())),
                phrases.text(ENDING + (mark == null ? "becoming.say" : "becoming.change")),
                choices);
    }
}

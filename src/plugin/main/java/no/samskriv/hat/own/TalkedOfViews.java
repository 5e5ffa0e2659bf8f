package no.samskriv.hat.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Knows;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.own.TalkedOfView.AnswerView;
import no.samskriv.hat.own.TalkedOfView.EffectView;
import no.samskriv.hat.own.TalkedOfView.TalkView;
import no.samskriv.hat.own.TalkedOfView.ToldView;
import no.samskriv.hat.own.TalkedOfView.WordsView;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Task;
import no.samskriv.plan.Wording;

/** What was said about a person as a view, said to the person or to whoever works with them. */
final class TalkedOfViews {
    private static final WordsView NO_WORDS = new WordsView("", "");
    private static final ToldView NOTHING_TOLD = new ToldView("", "", "", false, "", false, "", false);

    private final TalkedOf said;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;
    private final Ways ways;

    TalkedOfViews(TalkedOf said, Phrases phrases, Users users) {
        this.said = said;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, said.person(), said.grant());
        this.ways = new Ways(said.person(), said.grant());
    }

    TalkedOfView view() {
        AskedViews asked = new AskedViews(said, phrases, users);
        EffectsToldViews became = new EffectsToldViews(said, phrases, users);
        Map<UUID, List<EffectView>> effects = said.effects().stream()
                .collect(Collectors.groupingBy(
                        effect -> effect.discussion(), Collectors.mapping(became::view, Collectors.toList())));
        List<TalkView> talks = said.discussions().stream()
                .map(each -> talk(each, effects.getOrDefault(each.id(), List.of())))
                .toList();
        return new TalkedOfView(
                wording.forReader("samskriv.hat.own.title."),
                wording.forReader("samskriv.hat.own.lead."),
                ways.toPerson(),
                wording.forReader("samskriv.plan.about."),
                talks.isEmpty(),
                wording.forReader("samskriv.hat.own.none."),
                asked.view(),
                talks);
    }

    private TalkView talk(Discussion talk, List<EffectView> effects) {
        Knows knows = talk.knows();
        List<AnswerView> answers = talk.prompts().stream()
                .flatMap(prompt ->
                        talk
                                .answer(prompt)
                                .map(text -> answer(said.questions().getOrDefault(prompt, ""), text))
                                .stream())
                .toList();
        Optional<VoiceText> asked = talk.text(Discussion.SAID);
        Optional<ToldView> told = told(talk);
        return new TalkView(
                talk.id().toString(),
                day(talk),
                who(talk),
                knows != null,
                knows == null ? "" : wording.forReader("samskriv.hat.own.knew." + Wording.key(knows) + "."),
                asked.isPresent(),
                wording.forReader("samskriv.hat.own.said."),
                asked.map(text -> new WordsView(text.text(), text.language().toLanguageTag()))
                        .orElse(NO_WORDS),
                !answers.isEmpty(),
                phrases.text("samskriv.hat.own.questions"),
                wording.forReader(
                        "samskriv.hat.own.input.",
                        phrases.genitive(said.person().name())),
                answers,
                told.isPresent(),
                told.orElse(NOTHING_TOLD),
                lines(talk),
                !effects.isEmpty(),
                effects);
    }

    private static AnswerView answer(String question, VoiceText text) {
        return new AnswerView(
                !question.isEmpty(), question, text.text(), text.language().toLanguageTag());
    }

    /** Nothing that was written is kept from the person. */
    private List<AnswerView> lines(Discussion talk) {
        List<AnswerView> lines = new ArrayList<>();
        talk.text(Discussion.ALONE)
                .ifPresent(text -> lines.add(answer(wording.forReader("samskriv.hat.own.alone."), text)));
        talk.text(Discussion.NEXT)
                .ifPresent(text -> lines.add(answer(wording.forReader("samskriv.hat.own.next."), text)));
        return lines;
    }

    private String day(Discussion talk) {
        TeamMeeting meeting = said.meetings().get(talk.meeting());
        return meeting == null ? phrases.day(talk.createdAt()) : phrases.weekday(meeting.day());
    }

    private String who(Discussion talk) {
        Optional<UserRef> wearer = Optional.ofNullable(said.meetings().get(talk.meeting()))
                .flatMap(meeting -> meeting.turn().wearer());
        UserRef standIn = talk.standIn();
        if (standIn == null) {
            return wearer.map(user -> phrases.text("samskriv.hat.own.wore", users.displayName(user)))
                    .orElseGet(() -> phrases.text("samskriv.hat.own.without"));
        }
        String spoke = wording.forReader("samskriv.hat.own.spoke.", users.displayName(standIn));
        return Stream.concat(
                        wearer.map(user -> phrases.text("samskriv.hat.own.wore", users.displayName(user))).stream(),
                        Stream.of(spoke))
                .collect(Collectors.joining(" "));
    }

    private Optional<ToldView> told(Discussion talk) {
        Optional<VoiceText> tell = talk.text(Discussion.TELL);
        if (tell.isPresent()) {
            return tell.map(text -> tell(talk, text));
        }
        return talk.text(Discussion.NOTHING_TO_TELL)
                .map(why -> new ToldView(
                        wording.forReader("samskriv.hat.own.nothing-to-tell."),
                        why.text(),
                        why.language().toLanguageTag(),
                        false,
                        "",
                        false,
                        "",
                        false));
    }

    private ToldView tell(Discussion talk, VoiceText tell) {
        UserRef teller = talk.teller();
        Task task = said.told().get(talk.id());
        boolean done = task != null && !task.isOpen();
        String who = teller == null
                ? ""
                : talk.tellBy() == null
                        ? users.displayName(teller)
                        : phrases.text(
                                "samskriv.hat.own.tell.who", users.displayName(teller), phrases.day(talk.tellBy()));
        return new ToldView(
                wording.forReader("samskriv.hat.own.tell."),
                tell.text(),
                tell.language().toLanguageTag(),
                !who.isEmpty(),
                who,
                task != null,
                task == null ? "" : state(task),
                done);
    }

    private String state(Task task) {
        return task.doneAt() == null
                ? phrases.text("samskriv.hat.own.tell.open")
                : phrases.text("samskriv.hat.own.tell.done", phrases.day(task.doneAt()));
    }
}

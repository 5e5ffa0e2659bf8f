package no.samskriv.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.minutes.PulseView.NumberView;
import no.samskriv.meeting.minutes.PulseView.QuestionView;
import no.samskriv.meeting.minutes.PulseView.TrendView;
import no.samskriv.meeting.minutes.Pulses.OfMeeting;
import no.samskriv.page.Drawn;

/** Draws the four questions for the tablet: a number or <em>vil ikke</em> in one touch each, and nothing that must be. */
public final class PulseFragment {
    /** The questions, in the order they are asked. */
    static final List<String> QUESTIONS = List.of("said", "clear", "next", "pace");

    private static final int TREND = 6;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public PulseFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** As a page of its own. */
    Drawn page(Pulses pulses) {
        return new Drawn(phrases.text("samskriv.page.name"), templates.render("meeting/pulse.vm", view(pulses)));
    }

    private PulseView view(Pulses pulses) {
        MeetingContent content = pulses.content();
        SpokenViews wording = SpokenViews.of(content, phrases, users);
        Optional<MeetingEntry> now = pulses.now();
        Optional<VoiceText> comment = now.flatMap(pulse -> pulse.text("comment"));
        List<OfMeeting> before = pulses.before()
                .subList(
                        Math.max(0, pulses.before().size() - TREND),
                        pulses.before().size());
        return new PulseView(
                content.meeting().id().toString(),
                content.person().ref().value(),
                content.grant().user().key(),
                wording.back(content.meeting()),
                phrases.text("samskriv.pulse.title"),
                wording.forReader("samskriv.pulse.lead."),
                content.grant().mayWrite(),
                now.map(pulse -> pulse.id().toString()).orElse(""),
                now.map(pulse -> pulse.revision().number()).orElse(0),
                now.isPresent(),
                content.grant().own() ? "OWN_LOGIN" : "TOGETHER",
                !content.toThePerson(),
                QUESTIONS.stream().map(name -> question(name, now)).toList(),
                comment.map(VoiceText::text).orElse(""),
                content.person().language().toLanguageTag(),
                !before.isEmpty(),
                QUESTIONS.stream().map(this::asked).toList(),
                before.stream().map(this::trend).toList());
    }

    private String asked(String name) {
        return phrases.text("samskriv.pulse.question." + name);
    }

    private QuestionView question(String name, Optional<MeetingEntry> now) {
        Optional<String> answer = now.flatMap(pulse -> pulse.value(name));
        List<NumberView> numbers = new ArrayList<>(IntStream.rangeClosed(0, 10)
                .mapToObj(Integer::toString)
                .map(number -> new NumberView(number, number, answer.equals(Optional.of(number))))
                .toList());
        numbers.add(new NumberView(
                MeetingEntryKind.DECLINED,
                phrases.text("samskriv.pulse.declined"),
                answer.equals(Optional.of(MeetingEntryKind.DECLINED))));
        return new QuestionView(name, asked(name), numbers);
    }

    private TrendView trend(OfMeeting each) {
        return new TrendView(phrases.day(each.meeting().frame().day()), answers(each.pulse()));
    }

    /** One for each question; a dash for what nobody said, whether asked or not. */
    static List<String> answers(MeetingEntry pulse) {
        return QUESTIONS.stream()
                .map(name -> pulse.value(name)
                        .filter(value -> !value.equals(MeetingEntryKind.DECLINED))
                        .orElse("–"))
                .toList();
    }
}

package no.samskriv.hat.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.Discussion;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws what everybody in the room looks at together: what is asked, and what is agreed. */
public final class HatScreenFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final PromptSource prompts;

    public HatScreenFragment(Templates templates, Phrases phrases, Users users, PromptSource prompts) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.prompts = prompts;
    }

    Drawn page(Screen screen) {
        return new Drawn(phrases.text("samskriv.hat.talk.screen.title"), draw(screen));
    }

    String draw(Screen screen) {
        Optional<UserRef> holder = screen.meeting().turn().wearer();
        // the questions of all who are talked about, so that nobody is named in them
        var words = prompts.words(
                screen.meeting().team(), screen.prompts(), phrases.text("samskriv.hat.talk.screen.whoever"));
        List<String> asked = screen.prompts().stream()
                .flatMap(each -> Stream.ofNullable(words.get(each)))
                .toList();
        List<HatScreenView.LineView> lines =
                screen.lines().stream().flatMap(this::line).toList();
        return templates.render(
                "hat/hat-screen.vm",
                new HatScreenView(
                        screen.meeting().id().toString(),
                        phrases.text(
                                "samskriv.hat.talk.when",
                                phrases.weekday(screen.meeting().day())),
                        holder.isPresent(),
                        holder.map(user -> phrases.text("samskriv.hat.talk.screen.holder", users.displayName(user)))
                                .orElse(""),
                        !asked.isEmpty(),
                        asked,
                        !lines.isEmpty(),
                        lines));
    }

    /** Nothing for somebody of whom nothing is agreed yet. */
    private Stream<HatScreenView.LineView> line(Screen.Line line) {
        Discussion discussion = line.discussion();
        UserRef teller = discussion.teller();
        LocalDate by = discussion.tellBy();
        if (!discussion.isPromised() || teller == null || by == null) {
            return Stream.empty();
        }
        String name = line.name();
        Optional<VoiceText> tell = discussion.text(Discussion.TELL).filter(text -> name != null);
        return Stream.of(new HatScreenView.LineView(
                name == null ? phrases.text("samskriv.hat.talk.screen.somebody") : name,
                tell.isPresent(),
                tell.map(VoiceText::text).orElse(""),
                tell.map(text -> text.language().toLanguageTag()).orElse(""),
                phrases.text("samskriv.hat.talk.screen.tells", users.displayName(teller), phrases.weekday(by))));
    }
}

package no.samskriv.hat.own;

import java.util.Arrays;
import java.util.List;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.hat.own.TalkedOfView.AskedView;
import no.samskriv.hat.own.TalkedOfView.ChoiceView;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** What the person has said about being talked about, as a view: the person's to say, to change, and to leave open. */
final class AskedViews {
    private static final String WISH = "samskriv.hat.own.wish.";

    private final TalkedOf said;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    AskedViews(TalkedOf said, Phrases phrases, Users users) {
        this.said = said;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, said.person(), said.grant());
    }

    AskedView view() {
        Wish wish = said.wish();
        VoiceText words = wish == null ? null : wish.bring();
        WishKind kind = wish == null ? null : wish.kind();
        boolean mayWrite = said.grant().writes(Section.TEAM_TALK);
        String name = said.person().name();
        boolean mayBring = mayWrite && kind != null && kind != WishKind.NOT_HERE;
        boolean recalled = words != null && words.isUnconfirmed();
        return new AskedView(
                said.person().ref().value(),
                wording.forReader(WISH + "title."),
                wording.forReader(WISH + "lead."),
                kind == null ? wording.forReader(WISH + "none.") : wording.forReader(WISH + "said.", label(kind)),
                mayWrite,
                wish == null ? 0 : wish.revision().number(),
                mayWrite ? choices(kind) : List.of(),
                mayBring || words != null,
                phrases.text("samskriv.hat.own.bring"),
                words != null,
                words == null ? "" : words.text(),
                words == null ? "" : words.language().toLanguageTag(),
                recalled,
                words != null && recalled
                        ? phrases.text(
                                "samskriv.words.recalled",
                                users.displayName(words.capturedBy()),
                                phrases.day(words.at()))
                        : "",
                mayBring,
                kind == null ? "{}" : "{\"kind\":\"" + kind + "\"}",
                phrases.text(words == null ? "samskriv.plan.write" : "samskriv.plan.edit"),
                wording.forReader("samskriv.hat.own.bring.hint."),
                (said.grant().own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name(),
                !said.grant().toThePerson(),
                phrases.text("samskriv.plan.form.mode.dictated", name),
                phrases.text("samskriv.plan.form.read-back", name));
    }

    private List<ChoiceView> choices(@Nullable WishKind chosen) {
        return Arrays.stream(WishKind.values())
                .map(kind -> new ChoiceView(
                        "{\"kind\":\"" + kind + "\"}",
                        label(kind),
                        true,
                        wording.forReader(WISH + "hint." + Wording.key(kind) + "."),
                        kind == chosen))
                .toList();
    }

    private String label(WishKind kind) {
        return wording.forReader(WISH + "kind." + Wording.key(kind) + ".");
    }
}

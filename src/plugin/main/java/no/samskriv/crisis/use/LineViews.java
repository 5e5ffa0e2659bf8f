package no.samskriv.crisis.use;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.use.UseLineView.TickView;
import no.samskriv.crisis.use.UseLineView.UndoView;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** The lines of a plan as they stand in the big view and afterwards. */
final class LineViews {
    private static final String HELPED = "samskriv.crisis.use.helped.";
    private static final UndoView NOTHING = new UndoView("", 0, "");

    private final UseContent all;
    private final CrisisContent content;
    private final Phrases phrases;
    private final Wording wording;

    LineViews(UseContent all, Phrases phrases, Users users) {
        this.all = all;
        this.content = all.content();
        this.phrases = phrases;
        this.wording = new Wording(phrases, users, content.person(), content.grant());
    }

    /** What is said in a section, as it is at this level, without what only waits to be somebody's words. */
    List<CrisisEntry> entries(CrisisSection section, Level level) {
        return content.in(section).stream()
                .filter(entry -> entry.level() == Level.ALL || entry.level() == level)
                .filter(entry -> entry.contact() == null || entry.text() != null || content.mayBeCalled(entry))
                .toList();
    }

    UseLineView view(CrisisEntry entry, boolean ticks) {
        VoiceText said = entry.text();
        Optional<Tried> noted = all.triedOf(entry.id());
        String name = name(entry);
        String phone = phone(entry);
        boolean suggests = said == null && entry.suggestion() != null;
        return new UseLineView(
                entry.id().toString(),
                noted.map(tried -> tried.id().toString()).orElse(""),
                said != null || suggests,
                said != null
                        ? said.text()
                        : suggests ? phrases.text("samskriv.crisis.suggestion." + entry.suggestion()) : "",
                said == null
                        ? phrases.text("samskriv.language")
                        : said.language().toLanguageTag(),
                suggests ? "suggestion" : style(said),
                said != null && said.isUnconfirmed(),
                said != null && said.isUnconfirmed() ? wording.source(said) : "",
                !name.isEmpty(),
                name,
                !phone.isEmpty(),
                phone,
                href(phone),
                ticks && !entry.onlyMe() ? ticks("\"entry\":\"" + entry.id() + "\"", noted) : List.of(),
                ticks && noted.isPresent(),
                noted.map(LineViews::undo).orElse(NOTHING));
    }

    /** Something that was tried and stands nowhere in the plan. */
    UseLineView view(Tried tried, boolean undo) {
        VoiceText said = tried.text();
        return new UseLineView(
                tried.id().toString(),
                tried.id().toString(),
                said != null,
                said == null ? "" : said.text(),
                said == null ? "" : said.language().toLanguageTag(),
                style(said),
                said != null && said.isUnconfirmed(),
                said != null && said.isUnconfirmed() ? wording.source(said) : "",
                false,
                "",
                false,
                "",
                "",
                List.of(),
                undo,
                undo(tried));
    }

    String helped(Tried tried) {
        return phrases.text(HELPED + "was." + Wording.key(tried.helped()));
    }

    private List<TickView> ticks(String of, Optional<Tried> noted) {
        return Arrays.stream(Helped.values())
                .map(helped -> new TickView(
                        phrases.text(HELPED + Wording.key(helped)),
                        "{" + of + ",\"helped\":\"" + helped + "\"}",
                        noted.filter(tried -> tried.isHelped(helped)).isPresent()))
                .toList();
    }

    private static UndoView undo(Tried tried) {
        return new UndoView(
                "crisis-tried/" + tried.id(),
                tried.revision().number(),
                "{\"helped\":\"" + tried.helped() + "\",\"removed\":true}");
    }

    private static String style(@Nullable VoiceText text) {
        if (text == null || text.voice() == Voice.PERSON) {
            return "person";
        }
        return text.voice() == Voice.SHARED ? "shared" : "staff";
    }

    /** Nobody whom nobody may call. */
    String name(CrisisEntry entry) {
        Contact contact = entry.contact();
        if (contact == null || !content.mayBeCalled(entry)) {
            return "";
        }
        String name = contact.name();
        return name == null
                ? content.related(contact.related()).map(Related::name).orElse("")
                : name;
    }

    private String phone(CrisisEntry entry) {
        Contact contact = entry.contact();
        if (contact == null || !content.mayBeCalled(entry)) {
            return "";
        }
        String phone = contact.phone();
        if (contact.related() != null) {
            phone = content.related(contact.related()).map(Related::phone).orElse(null);
        }
        return phone == null ? "" : phone;
    }

    private static String href(String phone) {
        return "tel:" + phone.replaceAll("[^0-9+]", "");
    }
}

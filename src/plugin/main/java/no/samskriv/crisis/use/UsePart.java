package no.samskriv.crisis.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPart;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** On top of the whole plan: that it is in use, how it went last, and the way to using it. */
public final class UsePart implements CrisisPart {
    private static final String USE = "samskriv.crisis.use.part.";

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final CrisisUseService uses;
    private final TriedService tried;

    public UsePart(Templates templates, Phrases phrases, Users users, CrisisUseService uses, TriedService tried) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.uses = uses;
        this.tried = tried;
    }

    @Override
    public String draw(Drawing drawing) {
        CrisisContent content = drawing.content();
        if (content.plan().isEmpty() || !content.grant().topics().all()) {
            return "";
        }
        List<CrisisUse> all = uses.of(content.grant());
        Optional<CrisisUse> open = all.stream().filter(CrisisUse::isOpen).findFirst();
        Optional<CrisisUse> last = all.stream().filter(use -> !use.isOpen()).findFirst();
        if (open.isEmpty() && last.isEmpty() && !drawing.isInteractive()) {
            return "";
        }
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        List<UseLineView> helped = last.map(use -> helped(content, use)).orElse(List.of());
        String ref = content.person().ref().value();
        return templates.render(
                "crisis/use-part.vm",
                new UsePartView(
                        open.isPresent(),
                        open.map(this::state).orElse(""),
                        drawing.isInteractive(),
                        phrases.text(USE + (open.isPresent() ? "go-on" : "begin")),
                        "krise-i-bruk?ref=" + ref,
                        last.isPresent(),
                        last.map(use -> phrases.text(USE + "last", new UseWording(phrases).span(use)))
                                .orElse(""),
                        last.map(use -> review(use, wording)).orElse(""),
                        !helped.isEmpty(),
                        phrases.text(USE + "helped"),
                        helped,
                        drawing.isInteractive() && last.isPresent(),
                        last.filter(CrisisUse::isToReview).isPresent()
                                ? phrases.text(USE + "look-back")
                                : phrases.text(USE + "looked-back"),
                        last.map(use -> "etter-krisen?id=" + use.id()).orElse("")));
    }

    private String state(CrisisUse use) {
        return phrases.text(
                USE + "open",
                phrases.day(use.startedAt()),
                phrases.text("samskriv.crisis.entry.level." + Wording.key(use.level())));
    }

    private String review(CrisisUse use, Wording wording) {
        LocalDate done = use.reviewedOn();
        if (done != null) {
            return phrases.text(USE + "reviewed", phrases.day(done));
        }
        return use.reviewBy() == null ? "" : wording.forReader(USE + "review.", phrases.day(use.reviewBy()));
    }

    private List<UseLineView> helped(CrisisContent content, CrisisUse use) {
        List<Tried> noted = tried.of(content.grant(), use);
        UseContent about = new UseContent(content, Optional.of(use), noted, List.of(), Set.of(), false);
        LineViews lines = new LineViews(about, phrases, users);
        return noted.stream()
                .filter(each -> each.isHelped(Helped.YES))
                .map(each -> each.entry() == null
                        ? lines.view(each, false)
                        : entry(content, each)
                                .map(entry -> lines.view(entry, false))
                                .orElse(null))
                .filter(Objects::nonNull)
                .filter(line -> line.hasText() || line.hasName())
                .toList();
    }

    private static Optional<CrisisEntry> entry(CrisisContent content, Tried tried) {
        return content.entries().stream()
                .filter(entry -> entry.id().equals(tried.entry()))
                .findFirst();
    }
}

package no.samskriv.keeping.copy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samskriv.keeping.copy.CopyFrontView.ChapterView;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;
import no.samskriv.page.OnPaper;
import no.samskriv.page.PlainPage;
import no.samskriv.page.Sent;

/** Draws the page that offers everything about a person, and the document that is taken. */
public final class PersonsCopyFragment {
    static final String STYLE = "keeping/copy.css";
    private static final String SHEET = "crisis/sheet.css";
    private static final String TEXTS = "samskriv.keeping.copy.";

    private final Templates templates;
    private final Phrases phrases;
    private final PlainPage page;
    private final CopyRowsJson stored;
    private final List<CopyPart> parts;

    public PersonsCopyFragment(
            Templates templates, Phrases phrases, CopyRowsJson stored, PlainPage page, List<CopyPart> parts) {
        this.templates = templates;
        this.phrases = phrases;
        this.page = page;
        this.stored = stored;
        this.parts = List.copyOf(parts);
    }

    Drawn ask(PersonsCopy copy) {
        boolean takes = copy.mayBeTaken();
        String name = copy.person().name();
        String reader = copy.grant().own() ? "own" : copy.grant().shown() ? "shown" : "staff";
        CopyAskView view = new CopyAskView(
                "person?ref=" + copy.person().ref().value(),
                phrases.text("samskriv.plan.about." + (takes ? "own" : "staff"), name),
                copy.person().ref().value(),
                phrases.text(TEXTS + (takes ? "title" : "title.staff"), name),
                phrases.text(TEXTS + "lead." + reader, name),
                parts.stream().map(this::chapter).toList(),
                takes,
                phrases.text(TEXTS + "how", name),
                takes
                        ? Stream.of("only-me." + reader, "careful." + reader, "log")
                                .map(key -> phrases.text(TEXTS + key))
                                .toList()
                        : List.of());
        return new Drawn(phrases.text("samskriv.page.name"), templates.render("keeping/copy-ask.vm", view));
    }

    /** All of it, to be sent. */
    Sent file(PersonsCopy copy, PersonsCopyService service) {
        return new CopyZipFragment(copy, service, this);
    }

    /** What lies beside the document, for whoever opens the file and wonders. */
    String readMe() {
        return phrases.text(TEXTS + "read-me") + "\n";
    }

    /** Writes what is stored, for another program. */
    void rows(PersonsCopy copy, PersonsCopyService service, Consumer<String> out) {
        stored.draw(copy, service, out);
    }

    /** Draws the document piece by piece. */
    void draw(PersonsCopy copy, Consumer<String> out) {
        CopyFrontView front = new CopyFrontView(
                phrases.text(TEXTS + "title"),
                copy.person().name(),
                phrases.text(TEXTS + "taken", phrases.day(copy.at())),
                phrases.text(TEXTS + "front." + (copy.grant().own() ? "own" : "shown")),
                parts.stream()
                        .map(part -> new ChapterView(part.key(), chapter(part)))
                        .toList());
        out.accept(page.opening(phrases.text(TEXTS + "title"), SHEET, STYLE));
        out.accept(templates.render("keeping/copy-front.vm", front));
        parts.forEach(part -> draw(part, copy.person().ref(), out));
        out.accept(page.closing());
    }

    private void draw(CopyPart part, PersonRef person, Consumer<String> out) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            part.draw(person, drawn -> {
                if (!begun.getAndSet(true)) {
                    out.accept(heading(part, false));
                }
                out.accept(part.isOfMany() ? OnPaper.of(drawn.html()) : OnPaper.untitled(drawn.html()));
            });
        } catch (ProblemException e) {
            // what does not open for the reader is a chapter with nothing in it, like one that nobody has written in
            if (!(e.problem() instanceof Problem.NotFound)) {
                throw e;
            }
        }
        if (!begun.get()) {
            out.accept(heading(part, true));
        }
    }

    private String heading(CopyPart part, boolean nothing) {
        return templates.render("keeping/copy-chapter.vm", new CopyChapterView(part.key(), chapter(part), nothing));
    }

    private String chapter(CopyPart part) {
        return phrases.text(TEXTS + "part." + part.key());
    }
}

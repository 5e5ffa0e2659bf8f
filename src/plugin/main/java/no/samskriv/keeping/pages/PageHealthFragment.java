package no.samskriv.keeping.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskriv.keeping.pages.PageHealthView.RowView;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.FactFragment;

/** Draws how the pages are that stand for persons, for an administrator. */
public final class PageHealthFragment {
    private static final String TEXTS = "samskriv.keeping.pages.";

    private final Templates templates;
    private final Phrases phrases;
    private final PersonPages pages;

    public PageHealthFragment(Templates templates, Phrases phrases, PersonPages pages) {
        this.templates = templates;
        this.phrases = phrases;
        this.pages = pages;
    }

    Drawn page(PageHealth health) {
        Optional<PersonRef> next = health.next();
        PageHealthView view = new PageHealthView(
                counted("looked", health.looked()),
                health.findings().isEmpty(),
                health.findings().stream().map(this::row).toList(),
                next.isPresent(),
                next.map(PersonRef::value).orElse(""));
        return new Drawn(phrases.text(TEXTS + "title"), templates.render("keeping/page-health.vm", view));
    }

    private RowView row(PageFinding finding) {
        boolean there = finding.kept().isPresent() && !finding.isTrashed();
        long id = finding.page().id();
        return new RowView(
                finding.page().person().value(),
                phrases.text(TEXTS + (finding.page().own() ? "main" : "beside"), Long.toString(id)),
                there,
                there ? FactFragment.toWiki(pages.path(id)) : "",
                signs(finding));
    }

    /** The ones that let somebody in stand first. */
    private List<String> signs(PageFinding finding) {
        List<String> signs = new ArrayList<>();
        if (finding.kept().isEmpty()) {
            signs.add(phrases.text(TEXTS + "gone"));
        }
        if (finding.isOpen()) {
            signs.add(phrases.text(TEXTS + "open"));
        }
        if (finding.isTrashed()) {
            signs.add(phrases.text(TEXTS + "trashed"));
        }
        if (finding.isNamed()) {
            signs.add(phrases.text(TEXTS + "named"));
        }
        addCounted(signs, "comments", finding.comments());
        addCounted(signs, "attachments", finding.attachments());
        addCounted(signs, "strangers", finding.strangers());
        return signs;
    }

    private void addCounted(List<String> signs, String what, int count) {
        if (count > 0) {
            signs.add(counted(what, count));
        }
    }

    private String counted(String what, int count) {
        return count == 1
                ? phrases.text(TEXTS + what + ".one")
                : phrases.text(TEXTS + what + ".many", Integer.toString(count));
    }
}

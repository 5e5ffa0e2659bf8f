package no.samskriv.crisis.copies;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.crisis.copies.CopiesView.ChoiceView;
import no.samskriv.crisis.copies.CopiesView.CopyView;
import no.samskriv.crisis.copies.CopiesView.FormView;
import no.samskriv.crisis.copies.CopiesView.GroupView;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Wording;

/** Draws who has which version of a crisis plan, those that are old first. */
public final class CopiesFragment {
    private static final String COPY = "samskriv.crisis.copy.";
    /** So many versions back may be chosen; older ones are sent over REST. */
    private static final int VERSIONS_OFFERED = 10;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public CopiesFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(Copies copies) {
        CopyWording wording = new CopyWording(copies, phrases, users);
        List<GroupView> groups = Stream.of(
                        group("old", copies.outdated(), copies, wording),
                        group("current", copies.current(), copies, wording))
                .filter(group -> !group.copies().isEmpty())
                .toList();
        CopiesView view = new CopiesView(
                copies.person().ref().value(),
                phrases.text(COPY + "title"),
                wording.forReader(COPY + "lead."),
                wording.inForce(),
                copies.copies().isEmpty(),
                phrases.text(COPY + "none"),
                groups,
                !copies.readers().isEmpty(),
                copies.readers().stream()
                        .map(each -> phrases.text(COPY + "reads", each.name()))
                        .toList(),
                !copies.back().isEmpty(),
                copies.back().stream().map(copy -> view(copy, copies, wording)).toList(),
                copies.grant().writes(Section.PARTICIPATION),
                form(copies, wording));
        return new Drawn(view.title(), templates.render("crisis/copies.vm", view));
    }

    private GroupView group(String key, List<CrisisCopy> some, Copies copies, CopyWording wording) {
        return new GroupView(
                key,
                phrases.text(COPY + "group." + key),
                some.stream().map(copy -> view(copy, copies, wording)).toList());
    }

    private CopyView view(CrisisCopy copy, Copies copies, CopyWording wording) {
        boolean old = copy.isOutdated(copies.version()) && !copies.isNotToBeContacted(copy);
        return new CopyView(
                copy.id().toString(),
                copy.revision().number(),
                wording.what(copy),
                wording.about(copy),
                old,
                phrases.text(COPY + "renew", Integer.toString(copies.version())),
                "{\"version\":%d}".formatted(copies.version()),
                phrases.text(copy.isOut() ? COPY + "back" : COPY + "out-again"),
                copy.isOut() ? "{\"backOn\":\"%s\"}".formatted(copies.today()) : "{\"backOn\":null}");
    }

    private FormView form(Copies copies, CopyWording wording) {
        int newest = copies.version();
        return new FormView(
                wording.self(),
                Holders.offered(copies.circle(), copies.today()).stream()
                        .map(holder -> new ChoiceView(holder.id().toString(), holder.name()))
                        .toList(),
                Stream.of(CopyKind.values())
                        .filter(kind -> kind != CopyKind.FOLDER)
                        .map(kind -> new ChoiceView(kind.name(), phrases.text(COPY + "kind." + Wording.key(kind))))
                        .toList(),
                IntStream.rangeClosed(0, Math.min(newest, VERSIONS_OFFERED))
                        .map(back -> newest - back)
                        .mapToObj(version -> new ChoiceView(Integer.toString(version), wording.version(version)))
                        .toList(),
                copies.today().toString());
    }
}

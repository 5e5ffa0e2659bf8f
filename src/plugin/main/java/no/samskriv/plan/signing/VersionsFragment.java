package no.samskriv.plan.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Plan;
import no.samskriv.plan.signing.VersionsView.VersionView;

/** Draws what was agreed before: version by version, what changed between two, and one of them as it stood. */
public final class VersionsFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public VersionsFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** What somebody wants to see; 0 for nothing, and for what stands now. */
    record Wanted(int shown, boolean compares, int from, int to) {}

    /**
     * As a page of its own.
     *
     * @param versions oldest first
     * @throws ProblemException not found for a version that is not there
     */
    Drawn page(Plan plan, List<Version> versions, Wanted wanted) {
        SigningWording wording = new SigningWording(plan, phrases, users);
        PlanStanding standing = PlanStanding.of(plan);
        Optional<Version> shown = wanted.shown() == 0 ? Optional.empty() : Optional.of(find(versions, wanted.shown()));
        String agreed = shown.map(version -> templates.render(
                        "plan/agreed.vm",
                        new AgreedViews(plan, phrases, wording).view(AgreedText.parse(version.content()))))
                .orElse("");
        return new Drawn(
                phrases.text("samskriv.page.name"),
                templates.render("plan/versions.vm", view(plan, standing, versions, wanted, wording))
                        + agreed
                        + templates.render("plan/versions-foot.vm", foot(plan, standing, shown)));
    }

    private VersionsView view(
            Plan plan, PlanStanding standing, List<Version> versions, Wanted wanted, SigningWording wording) {
        List<String> changes = wanted.compares()
                ? ChangeWording.between(
                        phrases,
                        wording,
                        agreed(standing, versions, wanted.from()),
                        agreed(standing, versions, wanted.to()))
                : List.of();
        return new VersionsView(
                plan.person().ref().value(),
                plan.grant().user().key(),
                wording.back(),
                phrases.text("samskriv.signing.back"),
                wording.forReader("samskriv.signing.versions.title."),
                !versions.isEmpty(),
                wording.forReader("samskriv.signing.versions.none."),
                versions(plan, standing, versions, wording),
                wanted.compares(),
                comparison(wanted),
                changes.isEmpty(),
                changes,
                wanted.shown() != 0,
                wanted.shown() == 0 ? "" : titleOf(find(versions, wanted.shown())));
    }

    private List<VersionView> versions(
            Plan plan, PlanStanding standing, List<Version> versions, SigningWording wording) {
        List<VersionView> newestFirst = new ArrayList<>();
        for (Version version : versions) {
            List<SignOff> answers = plan.signOffs().stream()
                    .filter(signOff -> signOff.version() == version.number())
                    .toList();
            newestFirst.add(
                    0,
                    new VersionView(
                            version.number(),
                            titleOf(version),
                            version.hash().equals(standing.hash()),
                            version.number() > 1,
                            version.number() - 1,
                            SigningViews.answers(answers, wording)));
        }
        return newestFirst;
    }

    private VersionsFootView foot(Plan plan, PlanStanding standing, Optional<Version> shown) {
        boolean another =
                shown.filter(version -> !version.hash().equals(standing.hash())).isPresent();
        return new VersionsFootView(
                another && plan.mayWrite() && !plan.toThePerson() && standing.isOpen(),
                shown.map(Version::number).orElse(0),
                standing.hash(),
                shown.map(version -> phrases.text("samskriv.signing.restore", Integer.toString(version.number())))
                        .orElse(""),
                phrases.text("samskriv.signing.restore.agreed", plan.person().name()));
    }

    private String titleOf(Version version) {
        return phrases.text("samskriv.signing.version", Integer.toString(version.number()), phrases.day(version.at()));
    }

    private String comparison(Wanted wanted) {
        String from = Integer.toString(wanted.from());
        return wanted.to() == 0
                ? phrases.text("samskriv.signing.compare.now", from)
                : phrases.text("samskriv.signing.compare", from, Integer.toString(wanted.to()));
    }

    private static AgreedText agreed(PlanStanding standing, List<Version> versions, int number) {
        return number == 0
                ? standing.agreed()
                : AgreedText.parse(find(versions, number).content());
    }

    private static Version find(List<Version> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}

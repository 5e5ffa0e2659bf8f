package no.samskriv.overview;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Addresses;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.OverviewPage.Signal;
import no.samskriv.overview.OverviewView.FindView;
import no.samskriv.overview.OverviewView.KeepingView;
import no.samskriv.overview.OverviewView.RowView;
import no.samskriv.page.Drawn;
import no.samskriv.page.FormTokens.Token;
import no.samskriv.plan.signing.PlanStatus;

/** Draws the overview: the one rendering, for the macro, for our own page, and for exports. */
public final class OverviewFragment {
    /** As many signals as there is room for on one screen; the rest are folded. */
    static final int ONE_SCREEN = 14;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final Addresses addresses;

    public OverviewFragment(Templates templates, Phrases phrases, Users users, Addresses addresses) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.addresses = addresses;
    }

    /** As it stands in a page of the wiki. */
    String interactive(OverviewPage page) {
        return draw(page, true, Optional.empty());
    }

    /** For paper and files: nothing to press. */
    String still(OverviewPage page) {
        return draw(page, false, Optional.empty());
    }

    /**
     * As a page of its own, where the choice can be kept.
     *
     * @param coordinates whether what has come of it is for the reader
     */
    Drawn page(OverviewPage page, Token token, boolean coordinates) {
        String title = phrases.text("samskriv.overview.title");
        String head = templates.render(
                "overview/overview-head.vm",
                new OverviewHeadView(
                        title,
                        page.team().name(),
                        "team?id=" + page.team().id(),
                        coordinates,
                        "utbytte?team=" + page.team().id()));
        return new Drawn(title, head + draw(page, true, Optional.of(token)));
    }

    private String draw(OverviewPage page, boolean acts, Optional<Token> token) {
        String base = addresses.link("/plugins/servlet/samskriv/");
        SignalViews signals = new SignalViews(phrases, users, addresses, page);
        ListViews list = new ListViews(phrases, users, page, base);
        List<Signal> first = page.signals().stream().limit(ONE_SCREEN).toList();
        List<Signal> rest = page.signals().stream().skip(ONE_SCREEN).toList();
        List<RowView> rows = page.rows().stream()
                .map(entry ->
                        new RowView(signals.personLink(entry), entry.person().name(), acts, list.cells(entry)))
                .toList();
        String csv = base + "oversikt.csv" + OverviewWords.query(page.team().id(), page.choice(), OverviewPlace.FIRST);
        OverviewView view = new OverviewView(
                acts,
                page.isNobody(),
                !first.isEmpty(),
                signals.groups(first),
                !rest.isEmpty(),
                phrases.text("samskriv.overview.more"),
                signals.groups(rest),
                page.first() && first.isEmpty() && !page.choice().seeks(),
                list.scopes(),
                list.plansText(),
                list.plans(),
                list.heads(),
                !rows.isEmpty(),
                rows,
                page.hasEarlier() && !page.choice().seeks(),
                rows.isEmpty() ? "" : list.link(page.choice(), new OverviewPlace(null, ref(page, 0))),
                page.hasLater() && !page.choice().seeks(),
                rows.isEmpty() ? "" : list.link(page.choice(), new OverviewPlace(ref(page, rows.size() - 1), null)),
                csv,
                csv + "&navn=ja",
                find(page, list, base),
                keeping(page, base, token));
        return templates.render("overview/overview.vm", view);
    }

    private static PersonRef ref(OverviewPage page, int row) {
        return page.rows().get(row).person().ref();
    }

    /** A name stands in no address: what is typed is sent. */
    private static FindView find(OverviewPage page, ListViews list, String base) {
        OverviewChoice choice = page.choice();
        return new FindView(
                choice.seeks() || page.hasEarlier() || page.hasLater(),
                base + "oversikt?team=" + page.team().id(),
                choice.name(),
                choice.seeks(),
                list.link(OverviewChoice.ALL, OverviewPlace.FIRST),
                choice.seeks() && page.hasLater());
    }

    private static KeepingView keeping(OverviewPage page, String base, Optional<Token> token) {
        PlanStatus plan = page.choice().plan();
        return new KeepingView(
                token.isPresent(),
                page.saved(),
                base + "oversikt?team=" + page.team().id(),
                token.map(Token::name).orElse(""),
                token.map(Token::value).orElse(""),
                OverviewWords.scope(page.choice().scope()),
                plan == null ? "" : OverviewWords.word(plan),
                OverviewWords.sort(page.choice().sort()));
    }
}

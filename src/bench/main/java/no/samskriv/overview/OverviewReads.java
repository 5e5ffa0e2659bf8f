package no.samskriv.overview;

import static no.samskriv.person.SamplePersons.TEAM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskriv.TestSite;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.overview.OverviewList.Piece;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.overview.store.OverviewStore.Whose;
import no.samskriv.overview.store.OverviewViewStore;
import no.samskriv.person.StartService;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.DutyService;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.Setting;

/** The overview of the coordinator, read and drawn. Here because only the package's own may ask for a page. */
public final class OverviewReads {
    private final TestSite site;
    private final TeamAccess teams;
    private final OverviewStore lines;
    private final OverviewList list;
    private final OverviewService overview;
    private final OverviewFragment fragment;

    public OverviewReads(TestSite site) {
        this.site = site;
        teams = new TeamAccess(site.teamStore, site.spaces, site.currentUser);
        lines = new OverviewStore(site.ao);
        list = new OverviewList(lines, reach());
        overview = new OverviewService(
                teams, reach(), site.access, lines, new OverviewViewStore(site.ao), site.inTransaction, site.now);
        fragment = new OverviewFragment(site.templates, site.phrases, site.users, path -> "/confluence" + path);
    }

    private ReachService reach() {
        DutyGroups onDuty = new DutyGroups(() -> site.settingStore.lines(Setting.DUTY_GROUPS), site.users);
        return new ReachService(
                new FactSources(site.roster, site.consentStore, site.markStore, site.pages, onDuty),
                site.roster,
                site.admission,
                site.markStore,
                new StartService(
                        site.teamStore, site.spaces, site.inTransaction, site.currentUser, OncePerRequest.NEVER_KEPT),
                new DutyService(onDuty, site.inTransaction, site.currentUser),
                site.narrowed,
                site.inTransaction,
                site.currentUser,
                site.now);
    }

    /** What the list of somebody called Nord sorts by. */
    public String keyOf(PersonRef ref) {
        return NameKey.of("Nord") + "0000" + ref.value().substring(2);
    }

    public String first() {
        return at(OverviewPlace.FIRST);
    }

    public String after(PersonRef person) {
        return at(new OverviewPlace(person, null));
    }

    public String listOfFirst() {
        return list(OverviewPlace.FIRST);
    }

    public String listAfter(PersonRef person) {
        return list(new OverviewPlace(person, null));
    }

    /** The list at a place and nothing beside it: found, asked for, written down and drawn as the overview does. */
    private String list(OverviewPlace place) {
        return fragment.still(site.inTransaction.call(() -> {
            Own own = teams.requireRead(TEAM);
            Piece piece = list.at(whose(own), OverviewChoice.ALL, place, List.of());
            List<PersonRef> persons =
                    piece.rows().stream().map(row -> row.line().person()).toList();
            Set<PersonRef> open =
                    site.access.requireEach(persons, Section.PLAN, Via.FRAGMENT).keySet();
            return new OverviewPage(
                    own.team(),
                    own.user(),
                    own.mayChange(),
                    OverviewChoice.ALL,
                    false,
                    List.of(),
                    piece.rows().stream()
                            .filter(row -> open.contains(row.line().person()))
                            .toList(),
                    piece.first(),
                    piece.hasEarlier(),
                    piece.hasLater(),
                    site.now.today());
        }));
    }

    /** What somebody needs of us, looked for as the first page does; not drawn. */
    public int signals() {
        return site.inTransaction.call(() -> {
            Whose whose = whose(teams.requireRead(TEAM));
            int found = 0;
            for (SignalKind kind : SignalKind.values()) {
                found += lines.signals(whose, OverviewScope.ALL, kind, OverviewService.DUE)
                        .size();
            }
            return found;
        });
    }

    private Whose whose(Own own) {
        return new Whose(own.user(), own.team().id(), site.now.today());
    }

    private String at(OverviewPlace place) {
        return fragment.still(overview.of(
                TEAM,
                new OverviewService.Wish(Optional.of(OverviewChoice.ALL), OverviewChoice.ALL, place, Via.FRAGMENT)));
    }
}

package no.samskriv.overview;

import static no.samskriv.person.SamplePersons.TEAM;

import java.util.Optional;
import no.samskriv.TestSite;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.overview.store.OverviewViewStore;
import no.samskriv.person.StartService;
import no.samskriv.person.TeamAccess;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.DutyService;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.Setting;

/** The overview of the coordinator, read and drawn. Here because only the package's own may ask for a page. */
public final class OverviewReads {
    private final TestSite site;
    private final OverviewService overview;
    private final OverviewFragment fragment;

    public OverviewReads(TestSite site) {
        this.site = site;
        overview = new OverviewService(
                new TeamAccess(site.teamStore, site.spaces, site.currentUser),
                reach(),
                site.access,
                new OverviewStore(site.ao),
                new OverviewViewStore(site.ao),
                site.inTransaction,
                site.now);
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

    private String at(OverviewPlace place) {
        return fragment.still(overview.of(
                TEAM,
                new OverviewService.Wish(Optional.of(OverviewChoice.ALL), OverviewChoice.ALL, place, Via.FRAGMENT)));
    }
}

package no.samskriv.overview;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.TEAM;

import java.util.Optional;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.overview.OverviewService.Wish;
import no.samskriv.overview.store.OverviewViewStore;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StartService;
import no.samskriv.person.TeamAccess;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.DutyService;
import no.samskriv.trust.FactSources;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.Setting;

/** A team in which koordinator-a works with many, and leder with nobody. */
final class OverviewSite {
    final TestSite site;
    final OverviewService overviews;
    final OverviewFragment fragment;

    OverviewSite(TestDatabase database) {
        site = new TestSite(database);
        site.now.set("2026-11-24T09:00:00Z");
        site.currentUser.signIn(KOORDINATOR_A);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        overviews = new OverviewService(
                new TeamAccess(site.teamStore, site.spaces, site.currentUser),
                reach(),
                site.access,
                site.overviewStore,
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

    /** Adds somebody whom koordinator-a coordinates for. */
    PersonRef add(int number, String name) {
        PersonRef ref = new PersonRef("P-%04d".formatted(number));
        Person person = SamplePersons.named(ref, name, 2000L + number);
        site.add(person, KOORDINATOR_A);
        return ref;
    }

    void hide(PersonRef person, UserRef from) {
        site.pages.hide(site.personStore.find(person).orElseThrow().pageId(), from);
    }

    OverviewPage page(OverviewPlace place) {
        return overviews.of(TEAM, new Wish(Optional.empty(), OverviewChoice.ALL, place, Via.FRAGMENT));
    }

    OverviewPage find(String name) {
        Wish wish = new Wish(
                Optional.of(OverviewChoice.beginning(name)), OverviewChoice.ALL, OverviewPlace.FIRST, Via.FRAGMENT);
        return overviews.of(TEAM, wish);
    }

    OverviewPage first() {
        return page(OverviewPlace.FIRST);
    }
}

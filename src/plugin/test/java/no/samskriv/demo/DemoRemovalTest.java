package no.samskriv.demo;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.java.ao.Entity;
import net.java.ao.Query;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Person;
import no.samskriv.person.PersonDemo;
import no.samskriv.person.PersonSettings;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.person.Team;
import no.samskriv.storage.book.Chapter;
import no.samskriv.trust.Setting;
import no.samskriv.wiring.BookContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo goes as it came, and takes nothing with it. */
@ExtendWith(OnH2.class)
final class DemoRemovalTest {
    private static final PersonRef OTHER = new PersonRef("P-7K3M");

    private TestSite site;
    private DemoService demo;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        demo = DemoServices.over(site, new FakeLocks());
        site.currentUser.signInAsSystemAdministrator(ADMIN);
    }

    @Test
    void leavesEverythingElseAsItWas() {
        addOthers();
        Map<String, List<String>> before = dump(site.ao);
        demo.seed();
        assertThat(dump(site.ao)).isNotEqualTo(before);

        demo.remove(Revision.FIRST);

        assertThat(dump(site.ao)).isEqualTo(before);
    }

    @Test
    void canBeSeededAgain() {
        demo.seed();
        Map<String, List<String>> seeded = dump(site.ao);
        demo.remove(Revision.FIRST);

        demo.seed();

        assertThat(dump(site.ao).keySet()).isEqualTo(seeded.keySet());
        assertThat(site.planStore.of(PersonDemo.NORD).goals()).hasSize(3);
    }

    @Test
    void leavesATeamThatSomebodyElseBelongsTo() {
        demo.seed();
        site.add(other(PersonDemo.TEAM), KOORDINATOR_A);

        demo.remove(Revision.FIRST);

        assertThat(site.personStore.ofTeam(PersonDemo.TEAM))
                .extracting(Person::ref)
                .containsExactly(OTHER);
        assertThat(site.teamStore.members(PersonDemo.TEAM)).hasSize(7);
        assertThat(demo.look().isRemovable()).isFalse();
    }

    @Test
    void leavesADutyGroupThatSomebodyHasDecided() {
        demo.seed();
        site.settingStore.put(Setting.REVISION, "2");

        demo.remove(Revision.FIRST);

        assertThat(site.settingStore.lines(Setting.DUTY_GROUPS)).containsExactly("samskriv-vakt");
    }

    @Test
    void refusesWhoeverHasSeenAnother() {
        demo.seed();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> demo.remove(new Revision(9)))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.personStore.find(PersonDemo.NORD)).isPresent();
    }

    @Test
    void isThereForSystemAdministratorsAlone() {
        demo.seed();
        site.currentUser.signIn(KOORDINATOR_A);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> demo.remove(Revision.FIRST))
                .extracting(ProblemException::problem)
                .isEqualTo(new Problem.NotFound());
        assertThat(site.teamStore.find(PersonDemo.TEAM)).isPresent();
    }

    /** A team and a person of somebody's own beside the demo, where the demo's workers work too. */
    private void addOthers() {
        UUID own = UUID.fromString("0b5e0000-0000-4000-8000-000000000001");
        site.teamStore.insert(new Team(own, "Vårt team", "VART", DayOfWeek.MONDAY, null, null, false, Revision.FIRST));
        site.add(other(own), KOORDINATOR_A, SOSIONOM_D);
        site.relatedStore.insert(new Related(
                UUID.fromString("0b5e0000-0000-4000-8000-000000000003"),
                OTHER,
                "Bror",
                null,
                RelatedKind.FRIEND,
                null,
                null,
                null,
                ContactSafety.SAFE,
                null,
                null,
                null,
                null,
                false,
                KOORDINATOR_A,
                Revision.FIRST));
    }

    private static Person other(UUID team) {
        return new Person(
                OTHER,
                UUID.fromString("0b5e0000-0000-4000-8000-000000000002"),
                "Ny",
                PersonStatus.ACTIVE,
                null,
                null,
                team,
                KOORDINATOR_A,
                SOSIONOM_D,
                PersonSettings.in(Locale.forLanguageTag("nb")),
                false,
                Revision.FIRST);
    }

    /** Every row of every table, as text, whatever number the database has given it. */
    private static Map<String, List<String>> dump(ActiveObjects ao) {
        Map<String, List<String>> dump = new TreeMap<>();
        for (Chapter chapter : BookContext.chapters()) {
            if (!chapter.isKeptWhenErased()) {
                List<String> rows = Arrays.stream(ao.find(chapter.row(), Query.select()))
                        .map(row -> text(chapter, row))
                        .sorted()
                        .toList();
                dump.put(chapter.table(), rows);
            }
        }
        return dump;
    }

    private static String text(Chapter chapter, Entity row) {
        Map<String, Object> values = new TreeMap<>();
        for (Method getter : chapter.row().getDeclaredMethods()) {
            if (getter.getParameterCount() == 0 && getter.getReturnType() != void.class) {
                values.put(getter.getName(), value(getter, row));
            }
        }
        return values.toString();
    }

    private static String value(Method getter, Entity row) {
        try {
            return String.valueOf(getter.invoke(row));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

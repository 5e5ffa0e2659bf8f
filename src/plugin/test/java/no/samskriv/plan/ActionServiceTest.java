package no.samskriv.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnH2.class)
final class ActionServiceTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void addsAnActionAndGivesItBack() {
        site.add(breakfast());

        Action added = add(breakfast().id(), Responsible.user(SOSIONOM_D)).entity();

        assertThat(site.actions.get(ID)).isEqualTo(added);
        assertThat(site.planStore.of(NORD).actions()).containsExactly(added);
        assertThat(added.statusOn()).isEqualTo(site.now.today());
        assertThat(added.title().language()).isEqualTo(Locale.forLanguageTag("nb"));
    }

    @Test
    void addsOnceWhatIsSentTwice() {
        Added<Action> first = add(null, Responsible.PERSON);

        assertThat(add(null, Responsible.PERSON)).isEqualTo(new Added<>(first.entity(), false));
        site.currentUser.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> add(null, Responsible.PERSON))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void takesSomebodyAroundThePersonAndNobodyElse() {
        Related sister = related("Søster", ContactSafety.SAFE);
        Related former = related("Tidligere samboer", ContactSafety.DO_NOT_CONTACT);
        site.relatedStore.insert(sister);
        site.relatedStore.insert(former);

        assertThat(add(null, Responsible.related(sister.id())).entity().responsible())
                .isEqualTo(Responsible.related(sister.id()));
        assertThat(refusal(Responsible.related(former.id())))
                .isEqualTo(Problems.invalid("responsible.related", "not-in-circle"));
        assertThat(refusal(Responsible.related(UUID.randomUUID())))
                .isEqualTo(Problems.invalid("responsible.related", "not-in-circle"));
        assertThat(refusal(Responsible.user(ERFARING_C)))
                .isEqualTo(Problems.invalid("responsible.user", "not-in-circle"));
    }

    @Test
    void keepsWhoeverIsResponsibleWhenSomethingElseChanges() {
        site.add(nordsAction(Responsible.user(ERFARING_C)));

        assertThat(status(ID, ActionStatus.UNDER_WAY, Revision.FIRST).responsible())
                .isEqualTo(Responsible.user(ERFARING_C));
    }

    @Test
    void goesWithAGoalOfTheSamePerson() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());

        assertThat(Problems.of(() -> add(voices().id(), Responsible.PERSON)))
                .isEqualTo(Problems.invalid("goal", "no-such-goal"));
        assertThat(Problems.of(() -> add(UUID.randomUUID(), Responsible.PERSON)))
                .isEqualTo(Problems.invalid("goal", "no-such-goal"));
    }

    @Test
    void saysWhoDidItAndWhen() {
        add(null, Responsible.PERSON);
        site.currentUser.signIn(FakeUsers.NORD);
        site.now.advance(Duration.ofDays(2));

        Action done = status(ID, ActionStatus.DONE, Revision.FIRST);

        assertThat(done.statusOn()).isEqualTo(site.now.today());
        assertThat(done.statusBy()).isEqualTo(FakeUsers.NORD);
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void letsAnyStatusFollowAnyOther(ActionStatus status) {
        add(null, Responsible.PERSON);

        assertThat(status(ID, status, Revision.FIRST).status()).isEqualTo(status);
    }

    @Test
    void clearsADayAndAGoal() {
        site.add(breakfast());
        Action before = add(breakfast().id(), Responsible.PERSON).entity();

        Action after = site.actions.change(
                ID,
                new ActionChange(
                        Patch.to(null),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SupportMode.SELF),
                        Patch.to(null),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                before.revision());

        assertThat(after.goal()).isNull();
        assertThat(after.due()).isNull();
        assertThat(after.support()).isEqualTo(SupportMode.SELF);
        assertThat(site.actions.get(ID)).isEqualTo(after);
    }

    @Test
    void refusesAStaleChangeAndChangesNothing() {
        add(null, Responsible.PERSON);
        Action first = status(ID, ActionStatus.DONE, Revision.FIRST);

        assertThat(Problems.of(() -> status(ID, ActionStatus.NOT_NOW, Revision.FIRST)))
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.actions.get(ID)).isEqualTo(first);
    }

    @Test
    void doesNotTurnThePersonsWordsIntoSomebodyElses() {
        site.currentUser.signIn(FakeUsers.NORD);
        TextInput mine = new TextInput("Ringe selv", Voice.PERSON, CaptureMode.OWN_LOGIN, false);
        site.actions.add(
                NORD, ID, new NewAction(null, mine, Responsible.PERSON, SupportMode.SELF, null, ActionStatus.OPEN));

        site.currentUser.signIn(KOORDINATOR_A);
        TextInput ours = new TextInput("Ringe for Nord", Voice.SHARED, null, false);
        ActionChange reworded = new ActionChange(
                Patch.absent(),
                Optional.of(ours),
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(Problems.of(() -> site.actions.change(ID, reworded, Revision.FIRST)))
                .isEqualTo(Problems.invalid("title.voice", "not-a-choice", "PERSON"));
        assertThat(Problems.of(() -> site.actions.change(ID, ActionChange.removal(false), Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("confirmed-words-stay"));
    }

    @Test
    void isLateOnlyForAWorkerWhoLetTheDayPass() {
        LocalDate due = LocalDate.parse("2026-11-20");
        Related sister = related("Søster", ContactSafety.SAFE);

        assertThat(nordsAction(Responsible.user(SOSIONOM_D)).isLate(due.plusDays(1)))
                .isTrue();
        assertThat(nordsAction(Responsible.user(SOSIONOM_D)).isLate(due)).isFalse();
        assertThat(nordsAction(Responsible.PERSON).isLate(due.plusDays(1))).isFalse();
        assertThat(nordsAction(Responsible.related(sister.id())).isLate(due.plusDays(1)))
                .isFalse();
    }

    @Test
    void findsNothingForAStranger() {
        add(null, Responsible.PERSON);
        site.currentUser.signIn(FakeUsers.FREMMED);

        assertThat(Problems.of(() -> site.actions.get(ID))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> status(ID, ActionStatus.DONE, Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> add(null, Responsible.PERSON))).isEqualTo(new Problem.NotFound());
    }

    private Added<Action> add(UUID goal, Responsible responsible) {
        TextInput title = new TextInput("Frokost på tirsdag", Voice.SHARED, null, false);
        return site.actions.add(
                NORD,
                ID,
                new NewAction(
                        goal, title, responsible, SupportMode.WITH, LocalDate.parse("2026-12-01"), ActionStatus.OPEN));
    }

    private Problem refusal(Responsible responsible) {
        TextInput title = new TextInput("Frokost", Voice.SHARED, null, false);
        return Problems.of(() -> site.actions.add(
                NORD,
                UUID.randomUUID(),
                new NewAction(null, title, responsible, SupportMode.WITH, null, ActionStatus.OPEN)));
    }

    private Action status(UUID id, ActionStatus status, Revision seen) {
        return site.actions.change(
                id,
                new ActionChange(
                        Patch.absent(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Patch.absent(),
                        Optional.of(status),
                        Optional.empty(),
                        false),
                seen);
    }

    private static Action nordsAction(Responsible responsible) {
        Action action = SampleActions.application();
        return new Action(
                ID,
                action.person(),
                null,
                action.title(),
                responsible,
                action.support(),
                action.due(),
                action.status(),
                action.statusOn(),
                action.statusBy(),
                1,
                false,
                action.createdBy(),
                Revision.FIRST);
    }

    private static Related related(String name, ContactSafety safety) {
        UserRef by = KOORDINATOR_A;
        return new Related(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                NORD,
                name,
                null,
                RelatedKind.OTHER,
                null,
                null,
                null,
                safety,
                null,
                null,
                null,
                null,
                false,
                by,
                Revision.FIRST);
    }
}

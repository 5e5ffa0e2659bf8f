package no.samskriv.crisis.find;

import static no.samskriv.crisis.find.FindSite.VAKT_N;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class FindServiceTest {
    private static final List<String> NAME_AND_PHONE = List.of("nord", "+47 000 00 101", "");
    private static final List<String> NAME_AND_DATE = List.of("Nord", "12.03.1988", "");

    private TestDatabase database;
    private FindSite find;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        find = new FindSite(database);
        find.site.now.set("2026-11-27T01:10:00Z");
    }

    @Test
    void aNurseOnDutyFindsNordByTwoThingsHeHasChosenAndChecksAThird() {
        find.choose(true, "000 00 101", "1988-03-12");

        Found found = search(VAKT_N, NAME_AND_DATE);

        assertThat(found.hits()).extracting(Hit::person, Hit::readable).containsExactly(tuple(NORD, false));
        assertThat(found.hits().get(0).clues()).first().isEqualTo(new FindMark(FindBy.PHONE, "000 00 101"));
        assertThat(logOfNord()).contains(tuple(VAKT_N, Verb.READ, List.of(Section.FINDING), Ground.DUTY_GROUP));
    }

    @Test
    void twoWhoAreCalledTheSameAreToldApartAndTheOtherOneIsNotOpened() {
        find.choose(true, "000 00 101", "1988-03-12");
        PersonRef other = find.add("P-7K3M", "Nord", "000 00 202", "1988-03-12");

        assertThat(search(VAKT_N, NAME_AND_DATE).hits())
                .extracting(Hit::person, hit -> hit.clues().get(0).value())
                .containsExactlyInAnyOrder(tuple(NORD, "000 00 101"), tuple(other, "000 00 202"));
        find.finding.open(NORD, UUID.randomUUID(), MarkReason.PERSON_CALLS, "");

        assertThat(find.site.access.allows(NORD, Section.CRISIS_PLAN, Verb.READ))
                .isTrue();
        assertThat(find.site.access.allows(other, Section.CRISIS_PLAN, Verb.READ))
                .isFalse();
        assertThat(find.site.taskStore.open(NORD)).extracting(Task::kind).contains(TaskKind.TELL_ABOUT_EMERGENCY);
    }

    @Test
    void moreThanThreeAreNotShownAndOneMarkMoreTellsThemApart() {
        for (String ref : List.of("P-2222", "P-3333", "P-4444", "P-5555")) {
            find.add(ref, "Nord", "000 00 " + ref.substring(3), "1988-03-12");
        }

        Found found = search(VAKT_N, NAME_AND_DATE);

        assertThat(found.tooMany()).isTrue();
        assertThat(found.hits()).isEmpty();
        assertThat(find.site.accessLog.of(new PersonRef("P-2222"))).isEmpty();
        assertThat(search(VAKT_N, List.of("Nord", "12.03.1988", "000 00 333")).hits())
                .extracting(Hit::person)
                .containsExactly(new PersonRef("P-3333"));
    }

    @Test
    void searchingInVainCostsAndTellsTheSameWhoeverIsThere() {
        var nobody = find.asked(database, VAKT_N, () -> find.finding.search(NAME_AND_PHONE));
        find.choose(true, "", "");
        var oneMark = find.asked(database, VAKT_N, () -> find.finding.search(NAME_AND_PHONE));
        find.choose(true, "000 00 101", "");
        block(VAKT_N);
        var blocked = find.asked(database, VAKT_N, () -> find.finding.search(NAME_AND_PHONE));

        assertThat(nobody.getKey()).isEqualTo(new Found(List.of(), false));
        assertThat(oneMark).isEqualTo(nobody);
        assertThat(blocked).isEqualTo(nobody);
    }

    @Test
    void theExactReferenceIsEnoughAndWhoeverTriesInVainIsWrittenDown() {
        assertThat(search(VAKT_N, List.of("p-0001 ", "", "")).hits())
                .extracting(Hit::person)
                .containsExactly(NORD);

        block(VAKT_N);
        assertThat(Problems.of(() -> search(VAKT_N, List.of("P-0001", "", "")))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> search(VAKT_N, List.of(NOBODY.value(), "", ""))))
                .isEqualTo(new Problem.NotFound());
        assertThat(find.site.accessLog.of(NORD)).anyMatch(LogEntry::isRefused);
    }

    @Test
    void whoeverIsBlockedOpensItOnlyWhenALifeIsInDanger() {
        block(VAKT_N);
        find.site.currentUser.signIn(VAKT_N);

        assertThat(Problems.of(() -> open(MarkReason.PERSON_CALLS, ""))).isEqualTo(new Problem.NotFound());
        open(MarkReason.DANGER_TO_LIFE, "");

        assertThat(find.site.access.allows(NORD, Section.CRISIS_PLAN, Verb.READ))
                .isTrue();
    }

    @Test
    void somethingElseTakesALine() {
        find.site.currentUser.signIn(VAKT_N);

        assertThat(Problems.of(() -> open(MarkReason.OTHER, " "))).isInstanceOf(Problem.Invalid.class);
        open(MarkReason.OTHER, "Politiet spør.");

        assertThat(find.site.markStore.of(NORD, MarkKind.EMERGENCY))
                .extracting(AccessMark::line)
                .containsExactly("Politiet spør.");
    }

    @Test
    void whatIsOpenAlreadyIsNotOpenedAgain() {
        find.site.currentUser.signIn(KOORDINATOR_A);

        open(MarkReason.PERSON_CALLS, "");

        assertThat(find.site.markStore.of(NORD, MarkKind.EMERGENCY)).isEmpty();
    }

    @Test
    void theListHasThoseWhosePlanIsOpenAndNobodyElse() {
        find.add("P-2222", "Sør", "000 00 222", "1990-01-01");

        assertThat(list(KOORDINATOR_A))
                .extracting(entry -> entry.person().ref())
                .containsExactly(NORD);
        assertThat(list(FakeUsers.NORD)).extracting(Listed.Entry::own).containsExactly(true);
        assertThat(list(SOSIONOM_D)).isEmpty();
        assertThat(list(VAKT_N)).isEmpty();
        find.site.currentUser.signIn(VAKT_N);
        open(MarkReason.PERSON_CALLS, "");
        assertThat(list(VAKT_N)).extracting(entry -> entry.person().ref()).containsExactly(NORD);
        assertThat(logOfNord()).contains(tuple(KOORDINATOR_A, Verb.READ, List.of(Section.FINDING), Ground.ASSIGNMENT));
    }

    @Test
    void aTeamFindsItsOwnAndNobodyElses() {
        find.choose(true, "000 00 101", "");

        assertThat(search(SOSIONOM_D, NAME_AND_PHONE).hits()).hasSize(1);
        assertThat(search(KOORDINATOR_A, NAME_AND_PHONE).hits())
                .extracting(Hit::readable)
                .containsExactly(true);
    }

    @Test
    void thereIsNothingHereForAStranger() {
        find.choose(true, "000 00 101", "");
        find.site.currentUser.signIn(FREMMED);

        assertThat(find.finding.isReaderHere()).isFalse();
        assertThat(Problems.of(() -> find.finding.search(NAME_AND_PHONE))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> find.finding.check(NORD))).isEqualTo(new Problem.NotFound());
        assertThat(find.finding.list("", 0).entries()).isEmpty();
    }

    @Test
    void whatItMayBeFoundByIsThePersonsToSay() {
        find.choose(true, "000 00 101", "1988-03-12");
        find.site.currentUser.signIn(KOORDINATOR_A);
        FindMarks seen = find.marks.get(NORD);
        FindChoice nothing = new FindChoice(false, List.of(), List.of(), null, false);

        assertThat(seen.has(FindBy.PHONE)).isTrue();
        assertThat(Problems.of(() -> find.marks.say(NORD, nothing, seen.revision())))
                .isEqualTo(new Problem.RuleBroken("crisis-person-decides"));
        find.marks.say(NORD, new FindChoice(false, List.of(), List.of(), null, true), seen.revision());
        assertThat(search(VAKT_N, NAME_AND_PHONE).isNothing()).isTrue();
        assertThat(Problems.of(() -> find.marks.get(NORD))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverIsCalledSomethingElseIsFoundByThat() {
        find.choose(true, "000 00 101", "");

        find.site.inTransaction.run(() -> find.marks.renamed(NORD, "Nordis"));

        assertThat(search(VAKT_N, NAME_AND_PHONE).isNothing()).isTrue();
        assertThat(search(VAKT_N, List.of("nordis", "000 00 101", "")).hits()).hasSize(1);
    }

    private List<Listed.Entry> list(UserRef user) {
        find.site.currentUser.signIn(user);
        return find.finding.list("", 0).entries();
    }

    private Found search(UserRef user, List<String> typed) {
        find.site.currentUser.signIn(user);
        return find.finding.search(typed);
    }

    private void open(MarkReason reason, String line) {
        find.finding.open(NORD, UUID.randomUUID(), reason, line);
    }

    private void block(UserRef user) {
        find.site.markStore.insert(AccessMark.begun(
                UUID.randomUUID(),
                NORD,
                user,
                MarkKind.BLOCK,
                null,
                null,
                find.site.now.instant().minusSeconds(1),
                null,
                FakeUsers.NORD));
    }

    private List<Tuple> logOfNord() {
        return find.site.accessLog.of(NORD).stream()
                .map(entry -> tuple(entry.actor(), entry.verb(), entry.sections(), entry.ground()))
                .toList();
    }
}

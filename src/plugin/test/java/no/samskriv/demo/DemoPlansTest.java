package no.samskriv.demo;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.Kept;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.RiskStatus;
import no.samskriv.plan.entry.RoleStatus;
import no.samskriv.plan.signing.AgreedText;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.Version;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.storage.FieldChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each of the demo's plans is there to show. */
@ExtendWith(OnH2.class)
final class DemoPlansTest {
    private static final List<PersonRef> EVERYBODY = List.of(NORD, SOR, OST, VEST);

    private TestSite site;

    @BeforeEach
    void seed(TestDatabase database) {
        site = new TestSite(database);
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
    }

    @Test
    void everyEntryIsOneThatSomebodyCouldHaveWritten() {
        assertThat(EVERYBODY).allSatisfy(person -> {
            Set<UUID> parents = Stream.concat(
                            plan(person).goals().stream().map(Goal::id),
                            plan(person).entries().stream().map(Entry::id))
                    .collect(Collectors.toSet());
            assertThat(plan(person).entries()).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.kind().fields()).allSatisfy(field -> assertPossible(entry, field));
                assertThat(entry.parent() == null || parents.contains(entry.parent()))
                        .as("what it hangs on is there")
                        .isTrue();
            });
        });
    }

    private static void assertPossible(Entry entry, EntryField field) {
        boolean isText = field.type() == EntryField.Type.TEXT;
        VoiceText text = isText ? entry.text(field.name()).orElse(null) : null;
        boolean there = isText ? text != null : entry.value(field.name()).isPresent();
        assertThat(there || !field.required())
                .as("%s of %s", field.name(), entry)
                .isTrue();
        if (text != null) {
            assertThat(text.text().codePointCount(0, text.text().length())).isLessThanOrEqualTo(field.limit());
            assertThat(field.voices()).contains(text.voice());
        }
        if (there && !field.choices().isEmpty()) {
            assertThat(field.choices()).contains(entry.value(field.name()).orElseThrow());
        }
        if (there && field.type() == EntryField.Type.DATE) {
            assertThat(entry.date(field.name())).isPresent();
        }
    }

    @Test
    void nordHasAPlanInForceWithSomethingOfEverything() {
        PlanStore.Content plan = plan(NORD);

        assertThat(plan.head().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plan.head().matters()).isNotNull();
        assertThat(plan.head().nextReview())
                .isBetween(site.now.today(), site.now.today().plusMonths(12));
        assertThat(plan.goals()).noneMatch(Goal::isUnlinked);
        assertThat(numbers(NORD)).containsExactly(4, 6, 7);
        assertThat(kinds(NORD))
                .contains(
                        EntryKind.STEP,
                        EntryKind.EVALUATION,
                        EntryKind.WIN,
                        EntryKind.ASSESSMENT_ITEM,
                        EntryKind.RIGHT,
                        EntryKind.SOCIAL_ROLE);
        assertThat(plan.actions())
                .filteredOn(action -> action.terms().promise())
                .singleElement()
                .extracting(action -> action.terms().kept())
                .isEqualTo(Kept.YES);
    }

    @Test
    void sorDisagreesAndWasPromisedSomethingThatWasNotKept() {
        PlanStore.Content plan = plan(SOR);

        assertThat(numbers(SOR)).containsExactly(7, 5);
        assertThat(plan.goals()).filteredOn(Goal::isUnlinked).hasSize(1);
        Entry evaluation = only(SOR, EntryKind.EVALUATION);
        assertThat(evaluation.text("personDisagrees"))
                .get()
                .extracting(VoiceText::text)
                .isEqualTo("Ikke før jeg har sovet en hel uke.");
        assertThat(evaluation.text("serviceDisagrees"))
                .get()
                .matches(text ->
                        text.voice() == Voice.PROFESSIONAL && text.text().contains("raskere nedtrapping"));
        assertThat(plan.actions())
                .filteredOn(action -> action.terms().promise())
                .extracting(action -> action.terms().kept())
                .containsExactly(Kept.NO, null);
        assertThat(plan.actions())
                .filteredOn(Action::isOpenPromise)
                .singleElement()
                .matches(action -> !action.due().isBefore(site.now.today()), "has a new day ahead");
    }

    @Test
    void ostTriedSomethingAndLearntFromItInNynorsk() {
        PlanStore.Content plan = plan(OST);
        Entry risk = only(OST, EntryKind.POSITIVE_RISK);

        assertThat(plan.head().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(risk.choice("status", RiskStatus.class)).isEqualTo(RiskStatus.EVALUATED);
        assertThat(risk.list("agreedBy")).hasSize(2);
        assertThat(plan.entries())
                .flatExtracting(entry -> entry.texts().values())
                .allSatisfy(text -> assertThat(text.language().getLanguage()).isEqualTo("nn"));
        assertThat(site.changes.historyOf(risk.id())).hasSize(4);
    }

    @Test
    void vestSaidNoToAPlanAndBecomesAColleague() {
        PlanHead head = plan(VEST).head();
        Entry role = only(VEST, EntryKind.SOCIAL_ROLE);

        assertThat(head.status()).isEqualTo(PlanStatus.DECLINED);
        assertThat(site.personStore.find(VEST).orElseThrow().coordinator()).isNotNull();
        assertThat(role.choice("status", RoleStatus.class)).isEqualTo(RoleStatus.TRYING);
        assertThat(site.changes.historyOf(role.id()).get(0).fields())
                .containsExactly(FieldChange.ofValue("status", RoleStatus.DREAM, RoleStatus.TRYING));
    }

    @Test
    void nordSaidYesToWhatStandsAndSorToWhatStoodBeforeADayWasMoved() {
        assertThat(yes(NORD)).last().isEqualTo(agreed(NORD).hash());
        assertThat(site.versionStore.of(PlanHead.idOf(NORD)))
                .extracting(Version::number)
                .containsExactly(1, 2, 3);

        AgreedText toldSor = AgreedText.parse(
                site.versionStore.newest(PlanHead.idOf(SOR)).orElseThrow().content());
        assertThat(yes(SOR))
                .last()
                .isEqualTo(toldSor.hash())
                .isNotEqualTo(agreed(SOR).hash());
        assertThat(toldSor.goals()).isEqualTo(agreed(SOR).goals());
        assertThat(agreed(SOR).actions())
                .filteredOn(action -> !toldSor.actions().contains(action))
                .singleElement()
                .extracting(action -> action.title().text())
                .isEqualTo("Time hos fastlegen");
    }

    @Test
    void bothRemarksAndANotNowAreThere() {
        assertThat(plan(NORD).signOffs())
                .extracting(SignOff::answer)
                .containsExactly(
                        SignAnswer.AGREED, SignAnswer.NOT_NOW, SignAnswer.AGREED, SignAnswer.AGREED_WITH_REMARK);
        assertThat(plan(SOR).signOffs()).singleElement().satisfies(answer -> {
            assertThat(answer.method()).isEqualTo(SignMethod.ORAL_WITNESSED);
            assertThat(answer.witness()).isNotNull().isNotEqualTo(answer.by());
            assertThat(answer.remark()).isNotNull();
        });
    }

    /** The hashes of what somebody said yes to, oldest first. */
    private List<String> yes(PersonRef person) {
        return plan(person).signOffs().stream()
                .filter(answer -> answer.answer().isYes())
                .map(SignOff::hash)
                .toList();
    }

    private AgreedText agreed(PersonRef person) {
        return AgreedText.of(plan(person).goals(), plan(person).actions());
    }

    /** In the order they were said. */
    private List<Integer> numbers(PersonRef person) {
        return entries(person, EntryKind.RULER_ENTRY)
                .map(entry -> entry.number("value").orElseThrow())
                .toList();
    }

    private Set<EntryKind> kinds(PersonRef person) {
        return plan(person).entries().stream().map(Entry::kind).collect(Collectors.toSet());
    }

    private Entry only(PersonRef person, EntryKind kind) {
        List<Entry> all = entries(person, kind).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Stream<Entry> entries(PersonRef person, EntryKind kind) {
        return plan(person).entries().stream().filter(entry -> entry.kind() == kind);
    }

    private PlanStore.Content plan(PersonRef person) {
        return site.planStore.of(person);
    }
}

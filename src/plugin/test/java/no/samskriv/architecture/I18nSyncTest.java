package no.samskriv.architecture;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.MemberRole;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.Prefers;
import no.samskriv.person.RelatedKind;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.Chime;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.entry.StepStatus;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.Test;

/** Every text is there, in every language, and none is left over. */
final class I18nSyncTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");
    /** Confluence's macro browser asks for these by a convention of its own; DescriptorTest says which. */
    private static final String OF_THE_MACRO_BROWSER = "no.samskriv.";
    /** A language says whose words follow with the genitive {0} or with the name {1}. */
    private static final Set<String> EITHER_ARGUMENT = Set.of(
            "samskriv.words.of",
            "samskriv.words.confirmed",
            "samskriv.words.theirs",
            "samskriv.hat.own.input.staff",
            "samskriv.hat.talk.answers-are");

    private static final List<String> READERS = List.of("own", "staff");

    /** What a change may be of. */
    private static final List<String> CHANGED = List.of(("title text why status support due responsible goal order"
                    + " how extent note promise kept howWeKnow values domains chime target supports")
            .split(" ", -1));

    private static final Map<String, Collection<String>> COMPLETED =
            ReminderWords.and(LawWords.and(PaperWords.and(PartWords.and(Map.ofEntries(
                    entry("samskriv.problem.", KeysInCode.problemCodes()),
                    entry("samskriv.problem.field.", KeysInCode.fieldCodes()),
                    entry(
                            "samskriv.site.log.finding.",
                            List.of("altered", "name-gone", "missing", "reordered", "end", "no-chain", "nobodys")),
                    entry("samskriv.info.given.", READERS),
                    entry("samskriv.log.lead.", READERS),
                    entry("samskriv.log.empty.", READERS),
                    entry("samskriv.log.why.consent.", READERS),
                    entry("samskriv.log.section.", names(Section.values())),
                    entry("samskriv.log.did.", List.of("read", "print", "export", "rest")),
                    entry("samskriv.log.tried.", names(Verb.values())),
                    entry("samskriv.log.cover.", names(MarkReason.OF_COVER.toArray(new Enum<?>[0]))),
                    entry("samskriv.log.emergency.", names(MarkReason.OF_EMERGENCY.toArray(new Enum<?>[0]))),
                    entry("samskriv.words.how.", List.of("together", "dictated", "paper", "recalled")),
                    entry("samskriv.words.alone.", READERS),
                    entry("samskriv.entry.", EntryWords.asked()),
                    entry("samskriv.entry.step.status.", names(StepStatus.values())),
                    entry("samskriv.goal.chime.", names(Chime.values())),
                    entry("samskriv.goal.side.", READERS),
                    entry("samskriv.plan.goal.status.", names(GoalStatus.values())),
                    entry("samskriv.plan.action.status.", names(ActionStatus.values())),
                    entry("samskriv.plan.action.who.", READERS),
                    entry("samskriv.plan.support.for.", READERS),
                    entry("samskriv.plan.title.", READERS),
                    entry("samskriv.plan.empty.", READERS),
                    entry("samskriv.plan.why.", READERS),
                    entry("samskriv.plan.about.", READERS),
                    entry("samskriv.plan.sees.", READERS),
                    entry("samskriv.person.sees.", READERS),
                    entry("samskriv.plan.form.hint.", READERS),
                    entry("samskriv.plan.form.who.", READERS),
                    entry("samskriv.plan.conflict.whose.", READERS),
                    entry("samskriv.history.title.", READERS),
                    entry("samskriv.history.about.", List.of("goal", "action", "comment")),
                    entry("samskriv.history.event.", List.of("created", "removed", "put-back", "cleared")),
                    entry("samskriv.history.changed.", CHANGED),
                    entry("samskriv.role.", names(MemberRole.values())),
                    entry("samskriv.day.", names(DayOfWeek.values())),
                    entry("samskriv.prefers.", names(Prefers.values())),
                    entry("samskriv.language-name.", List.of("nb", "nn", "en", "other")),
                    entry("samskriv.related.kind.", names(RelatedKind.values())),
                    entry("samskriv.related.safety.", names(ContactSafety.values())),
                    entry("samskriv.person.tasks.", READERS),
                    entry("samskriv.task.own.", names(TaskKind.values())),
                    entry("samskriv.task.staff.", names(TaskKind.values())),
                    entry("samskriv.task.ref.", names(TaskKind.values())),
                    entry("samskriv.cover.reason.", List.of("away", "duty", "escort", "other")),
                    entry(
                            "samskriv.emergency.reason.",
                            List.of("danger-to-life", "person-calls", "person-is-here", "others-call", "other")),
                    entry("samskriv.team.persons.", List.of("leader", "member")),
                    entry("samskriv.team.persons.none.", List.of("leader", "member")),
                    entry("samskriv.sees.title.", READERS),
                    entry("samskriv.sees.lead.", READERS),
                    entry("samskriv.sees.about.", READERS),
                    entry("samskriv.sees.workers.", READERS),
                    entry("samskriv.sees.workers.none.", READERS),
                    entry("samskriv.sees.worker.both.", READERS),
                    entry("samskriv.sees.worker.coordinator.", READERS),
                    entry("samskriv.sees.worker.contact.", READERS),
                    entry("samskriv.sees.worker.team.", READERS),
                    entry("samskriv.sees.worker.kept-out.", READERS),
                    entry("samskriv.sees.others.", READERS),
                    entry("samskriv.sees.others.none.", READERS),
                    entry("samskriv.sees.past.withdrawn.", READERS),
                    entry("samskriv.sees.nothing-yet.", READERS),
                    entry("samskriv.sees.consent.", READERS),
                    entry("samskriv.sees.consent.soon.", READERS),
                    entry("samskriv.sees.consent.new.", READERS),
                    entry("samskriv.sees.consent.renew.", READERS),
                    entry("samskriv.sees.consent.submit.", READERS),
                    entry("samskriv.sees.exclusions.", READERS),
                    entry("samskriv.sees.answer.", READERS),
                    entry("samskriv.sees.ask.kind.", READERS),
                    entry("samskriv.sees.ask.scopes.", READERS),
                    entry("samskriv.sees.ask.domains.", READERS),
                    entry("samskriv.sees.ask.exclusions.", READERS),
                    entry("samskriv.sees.ask.how-long.", READERS),
                    entry("samskriv.sees.ask.method.", READERS),
                    entry("samskriv.sees.ask.explained.", READERS),
                    entry("samskriv.sees.ask.answer.", READERS),
                    entry("samskriv.sees.point.workers.", READERS),
                    entry("samskriv.sees.withdraw.how.", READERS),
                    entry("samskriv.sees.repeat.sentence.", READERS),
                    entry("samskriv.sees.participant.related.", READERS),
                    entry("samskriv.sees.participant.why.", READERS),
                    entry("samskriv.sees.general.", READERS),
                    entry("samskriv.sees.general.new.", READERS),
                    entry("samskriv.sees.blocks.", READERS),
                    entry("samskriv.sees.blocks.lead.", READERS),
                    entry("samskriv.sees.blocks.add.", READERS),
                    entry("samskriv.sees.blocks.lift.sentence.", READERS),
                    entry("samskriv.sees.log.", READERS),
                    entry("samskriv.sees.log.none.", READERS),
                    entry("samskriv.sees.log.why.", READERS),
                    entry("samskriv.sees.scope.", names(Scope.values())),
                    entry("samskriv.sees.scope-option.", names(Scope.values())),
                    entry("samskriv.sees.kind.", names(ParticipantKind.values())),
                    entry("samskriv.sees.consent-kind.", names(ConsentKind.values())),
                    entry("samskriv.sees.mode.", List.of("together", "dictated", "recalled")),
                    entry("samskriv.sees.how.", List.of("oral", "oral-witnessed", "signed-paper")),
                    entry("samskriv.sees.method.", toEachReader(names(ConsentMethod.values()))),
                    entry("samskriv.sees.point.", toEachReader(names(ConsentPoint.values()))),
                    entry("samskriv.sees.cover.reason.", List.of("away", "duty", "escort", "other")),
                    entry("samskriv.person.title.", READERS),
                    entry("samskriv.person.card.", READERS),
                    entry("samskriv.person.name.", READERS),
                    entry("samskriv.person.language.", READERS),
                    entry("samskriv.person.pronoun.", READERS),
                    entry("samskriv.person.peace-until.", READERS),
                    entry("samskriv.person.contact.", READERS),
                    entry("samskriv.person.prefers.", READERS),
                    entry("samskriv.person.interpreter.", READERS),
                    entry("samskriv.person.coordinator.", READERS),
                    entry("samskriv.person.main-contact.", READERS),
                    entry("samskriv.person.workers.", READERS),
                    entry("samskriv.person.related.", READERS),
                    entry("samskriv.consent.stops.kind.", List.of("plan", "measuring", "counting", "other")),
                    entry("samskriv.person.related.none.", READERS))))));

    /** Of {@code domain.md} §1.7 and {@code wording.md}, those that are wrong wherever they stand. */
    private static final Pattern AVOIDED = words(
            "pasient\\w*|patient\\w*|compliance|motivert|umotivert|manipulerende|rusmisbruk\\w*|kasus|bruker\\w*|brukar\\w*",
            "avtaler vi har gitt|avtalar vi har gitt|endringslinjal\\w*|til signering|fråfall|hattbærer\\w*|hatteberar\\w*",
            "hen|hens|personens egne ord|personen sine eigne ord|vis for personen|møtelapp\\w*|behandlingsmål\\w*",
            "hold livet i gang|hald livet i gang|ordvakt\\w*|utløpt|forfalt|ikke utført|ikkje utført",
            "user|users|addict\\w*|abuser\\w*|manipulative");

    /** System words that somebody reading about themself should not meet. */
    private static final Pattern AVOIDED_IN_OWN_VIEW =
            words("positiv risiko|sperring\\w*|innsynslogg\\w*|personen|the person");

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> keys = Bundles.bokmal().keySet();

        assertThat(keys).isNotEmpty();
        assertThat(Bundles.all())
                .allSatisfy((language, texts) -> assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(keys));
    }

    /** The one that is read last would speak for both. */
    @Test
    void noKeyStandsTwice() {
        Pattern key = Pattern.compile("(?m)^([\\w.-]+)=");

        assertThat(Checkout.files(Checkout.RESOURCES.resolve("i18n"), ".properties"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(key.matcher(Checkout.read(file))
                                .results()
                                .map(found -> found.group(1))
                                .toList())
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyKeyThatIsAskedForExistsAndNoneIsUnused() {
        Set<String> askedFor = new TreeSet<>(KeysInCode.writtenOut());
        askedFor.addAll(KeysInCode.inFrontEnd());
        COMPLETED.forEach((begun, ends) -> ends.forEach(end -> askedFor.add(begun + end)));

        Set<String> present = Bundles.bokmal().keySet().stream()
                .filter(key -> !key.startsWith(OF_THE_MACRO_BROWSER))
                .collect(toCollection(TreeSet::new));

        assertThat(present).containsExactlyInAnyOrderElementsOf(askedFor);
    }

    @Test
    void everyKeyThatIsBegunIsKnownHereWithItsEnds() {
        assertThat(KeysInCode.begun()).containsExactlyInAnyOrderElementsOf(COMPLETED.keySet());
    }

    @Test
    void everyLanguageUsesTheSameArguments() {
        Map<String, Set<String>> expected = arguments(Bundles.bokmal());

        assertThat(Bundles.all())
                .allSatisfy((language, texts) -> assertThat(arguments(texts)).isEqualTo(expected));
    }

    /** An apostrophe quotes whatever follows it in a message with arguments; ’ is the right sign anyway. */
    @Test
    void noTextHasAnApostropheThatQuotes() {
        assertThat(Bundles.all())
                .allSatisfy((language, texts) -> assertThat(texts.values()).noneMatch(text -> text.contains("'")));
    }

    @Test
    void noTextHasAWordToAvoid() {
        assertThat(Bundles.all()).allSatisfy((language, texts) -> assertThat(texts)
                .allSatisfy(
                        (key, text) -> assertThat(LawWords.withoutNames(text)).doesNotContainPattern(AVOIDED)));
    }

    @Test
    void noOwnViewHasASystemWord() {
        assertThat(Bundles.all())
                .allSatisfy((language, texts) -> assertThat(texts).allSatisfy((key, text) -> {
                    if (key.endsWith(".own")) {
                        assertThat(text).doesNotContainPattern(AVOIDED_IN_OWN_VIEW);
                    }
                }));
    }

    private static Map<String, Set<String>> arguments(SortedMap<String, String> texts) {
        Map<String, String> compared = new HashMap<>(texts);
        compared.keySet().removeAll(EITHER_ARGUMENT);
        return compared.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> ARGUMENT.matcher(entry.getValue())
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new))));
    }

    /** The constants as they stand in keys, and what is completed otherwise. */
    private static List<String> names(Enum<?>[] constants, String... others) {
        Stream<String> names = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Stream.concat(names, Arrays.stream(others)).toList();
    }

    private static List<String> toEachReader(List<String> begun) {
        return begun.stream()
                .flatMap(key -> READERS.stream().map(reader -> key + "." + reader))
                .toList();
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "\\b(" + String.join("|", alternatives) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}

package no.samskriv.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFormsPart;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.plan.entry.EntryField;

/** What meetings ask for in words, part by part, with the ends of keys that are completed at run time. */
final class MeetingWords {
    static final List<String> READERS = List.of("own", "staff");

    /** What the person is asked before a meeting. */
    private static final List<String> ASKED =
            List.of("hopes items not-today wanted unwanted where when how-long breaks safe stop".split(" ", -1));

    private MeetingWords() {}

    static Map<String, Collection<String>> asked() {
        Map<String, Collection<String>> all = new HashMap<>();
        all.putAll(ofMeetings());
        all.putAll(ofThePage());
        all.putAll(ofPeople());
        all.putAll(ofActions());
        all.putAll(ofMinutes());
        all.putAll(ofTalks());
        return all;
    }

    private static Map<String, Collection<String>> ofMeetings() {
        return Map.ofEntries(
                Map.entry("samskriv.meeting.type.", keys(MeetingType.values())),
                Map.entry("samskriv.meeting.status.", keys(MeetingStatus.values())));
    }

    /** Agenda, lanes, notes and forms. */
    private static Map<String, Collection<String>> ofThePage() {
        return Map.ofEntries(
                Map.entry("samskriv.meeting.", asksOfForms()),
                Map.entry("samskriv.meeting.topic.", List.of("medicines", "money", "assessment", "positive-risk")),
                Map.entry("samskriv.meeting.lane.think.", READERS));
    }

    /** Each kind that has a form, each of its fields, and each choice in them. */
    private static List<String> asksOfForms() {
        List<String> ends = new ArrayList<>();
        MeetingFormsPart.HINTED.forEach(field -> ends.add(field + ".hint"));
        for (MeetingEntryKind kind : MeetingFormsPart.KINDS) {
            ends.add(kind.key());
            for (EntryField field : kind.fields()) {
                String key = kind.textField(field.name());
                if (!MeetingFormsPart.NOT_ASKED.contains(key)) {
                    ends.add(key);
                    field.choices().stream()
                            .map(choice ->
                                    key + "." + choice.toLowerCase(Locale.ROOT).replace('_', '-'))
                            .flatMap(choice -> MeetingFormsPart.TO_EACH_READER.contains(choice)
                                    ? READERS.stream().map(reader -> choice + "." + reader)
                                    : Stream.of(choice))
                            .forEach(ends::add);
                }
            }
        }
        return ends;
    }

    /** Preparation, who is there, invitation. */
    private static Map<String, Collection<String>> ofPeople() {
        return Map.ofEntries(
                Map.entry("samskriv.preparation.lead.", READERS),
                Map.entry("samskriv.preparation.ask.", toEachReader(ASKED)),
                Map.entry("samskriv.preparation.hint.", toEachReader(List.of("items", "unwanted", "stop"))),
                Map.entry("samskriv.preparation.item.remove.", READERS),
                Map.entry("samskriv.prepared.title.", READERS),
                Map.entry("samskriv.prepared.write.", READERS),
                Map.entry("samskriv.prepared.not-today.", READERS),
                Map.entry("samskriv.attending.title.", List.of("before", "now", "over")),
                Map.entry("samskriv.attending.persons.", READERS),
                Map.entry("samskriv.attending.missing.", READERS),
                Map.entry("samskriv.attending.ask-consent.", READERS),
                Map.entry("samskriv.attending.state.", List.of("invited", "coming", "absent")),
                Map.entry(
                        "samskriv.meeting.preparation.",
                        MeetingEntryKind.PREPARATION.fields().stream()
                                .map(EntryField::name)
                                .toList()));
    }

    /** Decisions, promises, the slip, the screen. */
    private static Map<String, Collection<String>> ofActions() {
        return Map.ofEntries(
                Map.entry("samskriv.decision.by-law.", READERS),
                Map.entry(
                        "samskriv.decision.by.",
                        List.of("person.own", "person.staff", "together", "service", "by-law")),
                Map.entry(
                        "samskriv.decision.choice.",
                        List.of("person.own", "person.staff", "together", "service", "by-law.own", "by-law.staff")),
                Map.entry("samskriv.screen.prompt.matters.", READERS),
                Map.entry("samskriv.slip.matters.", READERS),
                Map.entry("samskriv.slip.who.", List.of("own", "staff", "service", "together")));
    }

    /** Going through, remarks, corrections, how it was. */
    private static Map<String, Collection<String>> ofMinutes() {
        return Map.ofEntries();
    }

    /** Conversations, transitions, the list, the next meeting. */
    private static Map<String, Collection<String>> ofTalks() {
        return Map.ofEntries(
                Map.entry("samskriv.talk.kind.", keys(MeetingType.values())),
                Map.entry("samskriv.talk.how.", List.of("together.said", "afterwards.said")),
                Map.entry("samskriv.talk.line.", talkLines()),
                Map.entry("samskriv.talk.list.title.", READERS),
                Map.entry("samskriv.talk.list.link.", READERS),
                Map.entry("samskriv.talk.list.none.", READERS),
                Map.entry("samskriv.talk.new.short.", READERS),
                Map.entry("samskriv.talk.back.", READERS),
                Map.entry("samskriv.talk.one.title.", READERS),
                Map.entry("samskriv.talk.conversation.title.", READERS),
                Map.entry("samskriv.talk.transition.service.", READERS));
    }

    private static List<String> talkLines() {
        List<String> ends = new ArrayList<>();
        keys(Line.values()).forEach(line -> List.of("own", "staff", "hint").forEach(end -> ends.add(line + "." + end)));
        return ends;
    }

    private static List<String> toEachReader(List<String> begun) {
        return begun.stream()
                .flatMap(key -> READERS.stream().map(reader -> key + "." + reader))
                .toList();
    }

    /** The constants as they stand in keys. */
    static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}

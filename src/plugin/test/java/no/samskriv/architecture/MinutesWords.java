package no.samskriv.architecture;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.meeting.CorrectionResult;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.minutes.MeetingHistory;
import no.samskriv.plan.signing.SignAnswer;

/** What is said after a meeting, with the ends of keys that are completed at run time. */
final class MinutesWords {
    private static final List<String> READERS = List.of("own", "staff");

    private MinutesWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.ofEntries(
                entry("samskriv.minutes.lead.", READERS),
                entry("samskriv.minutes.gone.not-done.", READERS),
                entry("samskriv.minutes.gone.changed.", READERS),
                entry("samskriv.minutes.question.", READERS),
                entry("samskriv.minutes.answer.", forReaders(SignAnswer.values())),
                entry("samskriv.minutes.lane.", forReaders(Lane.values())),
                entry("samskriv.minutes.line.", forReaders(Line.values())),
                entry("samskriv.minutes.by.", forReaders(DecidedBy.values())),
                entry(
                        "samskriv.minutes.change.",
                        List.of("note-new", "note-gone", "decision-new", "decision-gone", "words", "otherwise")),
                entry("samskriv.minutes.remark.", READERS),
                entry("samskriv.minutes.remark.add.", READERS),
                entry("samskriv.minutes.remark.ask.", READERS),
                entry("samskriv.minutes.correction.title.", READERS),
                entry("samskriv.minutes.correction.ask.", READERS),
                entry("samskriv.minutes.correction.asked.", READERS),
                entry("samskriv.minutes.correction.answered.", keys(CorrectionResult.values())),
                entry("samskriv.minutes.unread.how.", READERS),
                entry("samskriv.minutes.history.", keys(MeetingHistory.Event.values())),
                entry("samskriv.minutes.history.kind.", kinds()),
                entry("samskriv.pulse.lead.", READERS),
                entry("samskriv.pulse.question.", List.of("said", "clear", "next", "pace")),
                entry("samskriv.pulse.offer.", READERS),
                entry("samskriv.pulse.ask.", READERS));
    }

    private static List<String> kinds() {
        return Stream.concat(Stream.of("meeting"), keys(MeetingEntryKind.values()).stream())
                .toList();
    }

    private static List<String> forReaders(Enum<?>[] constants) {
        return keys(constants).stream()
                .flatMap(key -> READERS.stream().map(reader -> key + "." + reader))
                .toList();
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}

package no.samskriv.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.overview.handover.HandoverPoint;
import no.samskriv.overview.outcome.Measure;
import no.samskriv.plan.progress.Move;

/** What handing over, and what has come of it, ask for in words. */
final class OverviewOutcomeWords {
    private static final List<String> READERS = List.of("own", "staff");

    private OverviewOutcomeWords() {}

    static Map<String, Collection<String>> asked() {
        return Map.of(
                "samskriv.overview.handover.",
                handover(),
                "samskriv.overview.outcome.",
                List.of("title", "nobody", "none", "some", "under-way", "caption", "note"),
                "samskriv.overview.outcome.move.",
                keys(Move.Kind.values()),
                "samskriv.overview.outcome.figures.",
                List.of(("title lead not-yet too-few quarter caption note left-out everybody gone").split(" ", -1)),
                "samskriv.overview.outcome.figures.by.",
                List.of("none", "team", "language"),
                "samskriv.overview.outcome.figures.measure.",
                keys(Measure.values()));
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> handover() {
        Stream<String> points = Stream.of(HandoverPoint.values())
                .map(point -> "point." + point.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Stream<String> toEach = Stream.concat(
                        points,
                        Stream.of(
                                "title",
                                "lead",
                                "quiet",
                                "nobody",
                                "who",
                                "telling",
                                "words.none",
                                "reads",
                                "reads.stays",
                                "reads.leaves",
                                "reads.other",
                                "meeting",
                                "gone.through",
                                "gone.telling"))
                .flatMap(key -> READERS.stream().map(reader -> key + "." + reader));
        Stream<String> alone = Stream.of(
                ("window heading heading.first telling.open promise.moves promise.stays promise.keep promise.move tasks.move"
                                + " crisis.named crisis.copies contact.then contact.stays contact.moves contact.undecided"
                                + " link.consents link.promises link.crisis-plan link.next-meeting stays stays.no stays.yes"
                                + " tick.through tick.telling tick.words tick.back left left.telling finish finish.sentence"
                                + " cancel.sentence over over.first")
                        .split(" ", -1));
        return Stream.concat(toEach, alone).toList();
    }
}

package no.samskriv.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Capture;
import no.samskriv.plan.entry.ShapeRules;
import org.jspecify.annotations.Nullable;

/** What holds for an entry of a meeting beyond the form of its fields. */
final class MeetingEntryRules {
    private MeetingEntryRules() {}

    /**
     * Refuses what may not be, naming the field or the rule.
     *
     * @param others what else the meeting consists of, unfiltered
     */
    static void require(Grant grant, @Nullable MeetingEntry before, MeetingEntry after, List<MeetingEntry> others) {
        ShapeRules.requireFields(after);
        // what was asked about may have been taken away meanwhile, and is answered all the same
        if (before == null || !Objects.equals(before.parent(), after.parent())) {
            requireParent(after, others);
        }
        switch (after.kind()) {
            case NOTE -> {
                requireLane(after);
                requireStaffsMark(grant, before, after);
            }
            case DECISION -> requireNoFalseAgreement(after);
            case REMARK -> requireOwn(grant, before, after, "text");
            case PREPARATION -> {
                if (isAnother(after, others)) {
                    throw ProblemException.ruleBroken("preparation-is-there");
                }
            }
            case PULSE -> {
                if (isAnother(after, others)) {
                    throw ProblemException.ruleBroken("pulse-is-there");
                }
            }
            case ATTENDANCE -> requireAskedOnce(after, others);
            case CORRECTION -> {
                requireOwn(grant, before, after, "what");
                requireAnswer(grant, before, after);
            }
            default -> {
                // the form of its fields is all there is
            }
        }
    }

    private static void requireParent(MeetingEntry after, List<MeetingEntry> others) {
        String field = after.kind().parentField();
        if (after.parent() == null) {
            if (after.kind().parent() == MeetingEntryKind.Parent.ENTRY) {
                throw ProblemException.invalid(field, "missing");
            }
            return;
        }
        Optional<MeetingEntry> parent = others.stream()
                .filter(entry -> entry.id().equals(after.parent()))
                .findFirst();
        boolean fits =
                switch (after.kind().parent()) {
                    case NONE -> false;
                    case MAYBE_ITEM ->
                        parent.filter(entry -> entry.is(MeetingEntryKind.AGENDA_ITEM))
                                .isPresent();
                    case ENTRY ->
                        parent.filter(entry -> entry.is(MeetingEntryKind.NOTE) || entry.is(MeetingEntryKind.DECISION))
                                .isPresent();
                };
        if (!fits) {
            throw ProblemException.invalid(field, "no-such-entry");
        }
    }

    /** Nobody speaks in another's lane. */
    private static void requireLane(MeetingEntry note) {
        Lane lane = note.choice("lane", Lane.class);
        Voice voice = note.text("text").orElseThrow().voice();
        if (!lane.voices().contains(voice)) {
            throw ProblemException.invalid(
                    "text.voice",
                    "not-a-choice",
                    String.join(
                            ", ",
                            lane.voices().stream().sorted().map(Enum::name).toList()));
        }
    }

    /** What was decided by law, against the person, is nobody's agreement. */
    private static void requireNoFalseAgreement(MeetingEntry decision) {
        boolean byLaw = decision.choice("decidedBy", DecidedBy.class) == DecidedBy.BY_LAW;
        if (byLaw && decision.text("text").orElseThrow().voice() != Voice.PROFESSIONAL) {
            throw ProblemException.invalid("text.voice", "not-a-choice", Voice.PROFESSIONAL.name());
        }
    }

    /**
     * What the person has said is the person's to change, also when a worker wrote it down once on their word; a worker may
     * read it back and no more.
     */
    private static void requireOwn(Grant grant, @Nullable MeetingEntry before, MeetingEntry after, String field) {
        boolean same = before == null
                || before.text(field)
                        .map(VoiceText::text)
                        .equals(after.text(field).map(VoiceText::text));
        if (!same && !grant.toThePerson()) {
            throw ProblemException.ruleBroken("remark-is-the-persons");
        }
    }

    /** Whether a note stands in the record is the service's to see to, and never the person's to answer for. */
    private static void requireStaffsMark(Grant grant, @Nullable MeetingEntry before, MeetingEntry after) {
        Journalled was = before == null ? Journalled.NO : before.choice("journalled", Journalled.class);
        if (grant.toThePerson() && after.choice("journalled", Journalled.class) != was) {
            throw ProblemException.ruleBroken("journal-is-the-services");
        }
    }

    /** Whether there is one already, of a kind that a meeting has one of. */
    private static boolean isAnother(MeetingEntry after, List<MeetingEntry> others) {
        return others.stream()
                .anyMatch(entry -> entry.is(after.kind()) && !entry.id().equals(after.id()));
    }

    private static void requireAskedOnce(MeetingEntry after, List<MeetingEntry> others) {
        String who = after.values().get("who");
        boolean twice = others.stream()
                .anyMatch(entry -> entry.is(MeetingEntryKind.ATTENDANCE)
                        && !entry.id().equals(after.id())
                        && entry.value("who").equals(Optional.ofNullable(who)));
        if (twice) {
            throw ProblemException.invalid("who", "asked-already");
        }
    }

    /** Whoever answers is of the service, says what comes of it, and why. */
    private static void requireAnswer(Grant grant, @Nullable MeetingEntry before, MeetingEntry after) {
        boolean answered = after.choice("result", CorrectionResult.class) != CorrectionResult.ASKED;
        if (answered && !after.texts().containsKey("answer")) {
            throw ProblemException.invalid("answer", "missing");
        }
        if (!answered && after.texts().containsKey("answer")) {
            throw ProblemException.invalid("result", "missing");
        }
        if (before == null && answered) {
            throw ProblemException.ruleBroken("correction-is-asked-first");
        }
        boolean changed = before != null
                && (!before.value("result").equals(after.value("result"))
                        || !before.text("answer").equals(after.text("answer")));
        if (changed && grant.toThePerson()) {
            throw ProblemException.ruleBroken("answer-is-the-services");
        }
    }

    /** Whether it is taken away here, and was not before. */
    private static boolean goes(MeetingEntryInput input, MeetingEntry before) {
        return input.removed().orElse(false) && !before.removed();
    }

    /** What the person says of the meeting goes only with the person; a score also when the person is there and agrees. */
    static void requireMayGo(Grant grant, MeetingEntryInput input, MeetingEntry before) {
        boolean goes = goes(input, before);
        if (goes && !grant.toThePerson()) {
            switch (before.kind()) {
                case REMARK, CORRECTION -> throw ProblemException.ruleBroken("remark-is-the-persons");
                case PULSE -> requireAgreed(input);
                default -> {
                    // as its words go, see below
                }
            }
        }
        for (Map.Entry<String, VoiceText> text : before.texts().entrySet()) {
            boolean cleared = input.texts().containsKey(text.getKey())
                    && input.texts().get(text.getKey()).clears();
            if (goes || cleared) {
                Capture.requireMayGo(grant, input.agreed(), text.getValue());
            }
        }
    }

    private static void requireAgreed(MeetingEntryInput input) {
        if (!input.agreed()) {
            throw ProblemException.ruleBroken("score-is-the-persons");
        }
    }
}

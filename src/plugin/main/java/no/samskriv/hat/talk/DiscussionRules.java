package no.samskriv.hat.talk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.plan.Capture;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.FieldChange;
import org.jspecify.annotations.Nullable;

/** What may be said about a person in a meeting with the hat, and what the history keeps of it. */
final class DiscussionRules {
    static final int LIMIT = 2_000;

    private static final Map<String, String> FIELDS = Map.of(Discussion.NOTHING_TO_TELL, "nothingToTell");

    private DiscussionRules() {}

    /** The person reads it, and does not write in it; nor does anybody while it is shown to the person. */
    static void requireTeam(Grant grant) {
        if (!grant.writes(Section.TEAM_TALK) || grant.toThePerson()) {
            throw ProblemException.ruleBroken("talk-is-the-teams");
        }
    }

    static void requireMayTalk(TeamMeeting meeting, Person person, @Nullable WishKind wish) {
        if (!meeting.type().hasHat() || meeting.isCancelled()) {
            throw ProblemException.ruleBroken("talk-not-in-this-meeting");
        } else if (!person.team().equals(meeting.team())) {
            throw ProblemException.invalid("person", "talk-another-team");
        } else if (wish == WishKind.NOT_HERE) {
            throw ProblemException.ruleBroken("talk-not-here", person.name());
        }
    }

    /** Nothing that was written about somebody goes out of their sight again. */
    static void requireMayGo(Discussion discussion) {
        boolean written = discussion.texts().keySet().stream().anyMatch(field -> !field.equals(Discussion.SAID));
        if (written || discussion.done()) {
            throw ProblemException.ruleBroken("talk-is-written");
        }
    }

    static void requirePeople(Card card, DiscussionChange change) {
        UserRef teller = change.teller().value();
        UserRef standIn = change.standIn().value();
        if (teller != null && !card.tellers().contains(teller)) {
            throw ProblemException.invalid("teller", "not-assigned");
        } else if (standIn != null
                && (!card.works(standIn)
                        || card.members().stream()
                                .noneMatch(member -> member.user().equals(standIn)))) {
            throw ProblemException.invalid("standIn", "not-assigned");
        }
        LocalDate by = change.tellBy().value();
        LocalDate from = card.meeting().day();
        if (by != null && (by.isBefore(from) || by.isAfter(from.plusYears(1)))) {
            throw new ProblemException(new Problem.Invalid(List.of(new FieldError(
                    "tellBy", "not-between", from.toString(), from.plusYears(1).toString()))));
        }
    }

    /** Somebody else speaks for the person when whoever has the hat is too close, or it is said why not (INV-19). */
    static void requireSpokesperson(Card card, Discussion after) {
        boolean asks = (card.isTooClose() || card.isWithoutAccess())
                && !card.standIns().isEmpty();
        if (asks && after.standIn() == null && after.text(Discussion.ALONE).isEmpty()) {
            throw ProblemException.ruleBroken("talk-who-speaks", card.person().name());
        }
    }

    /** The texts after a change: a worker's, all of them. */
    static Map<String, VoiceText> texts(Capture capture, Grant grant, Discussion before, DiscussionChange change) {
        Map<String, VoiceText> texts = new HashMap<>(before.texts());
        change.texts().forEach((field, given) -> {
            requireAsked(before, field);
            VoiceText after = text(capture, grant, field, given, before.texts().get(field));
            if (after == null) {
                texts.remove(field);
            } else {
                texts.put(field, after);
            }
        });
        return texts;
    }

    private static void requireAsked(Discussion before, String field) {
        boolean asked = List.of(Discussion.TELL, Discussion.NOTHING_TO_TELL, Discussion.ALONE, Discussion.NEXT)
                        .contains(field)
                || before.prompts().stream().map(Discussion::answerField).anyMatch(field::equals);
        if (!asked) {
            throw ProblemException.invalid("answers", "not-a-choice", String.join(", ", before.prompts()));
        }
    }

    private static @Nullable VoiceText text(
            Capture capture, Grant grant, String field, Patch<TextInput> given, @Nullable VoiceText before) {
        TextInput input = given.value();
        String name = FIELDS.getOrDefault(field, field.replace("answer.", "answers."));
        if (input == null) {
            return null;
        } else if (input.voice() != Voice.PROFESSIONAL) {
            throw ProblemException.invalid(name + ".voice", "not-a-choice", Voice.PROFESSIONAL.name());
        } else if (before != null && before.text().equals(input.text())) {
            return before;
        }
        return capture.text(grant, input, name, LIMIT, before);
    }

    /** What a change makes different, as the history keeps it. */
    static List<FieldChange> fields(Discussion before, Discussion after) {
        ChangedFields fields = new ChangedFields()
                .value("standIn", key(before.standIn()), key(after.standIn()))
                .value("knows", before.knows(), after.knows())
                .value("teller", key(before.teller()), key(after.teller()))
                .value("tellBy", before.tellBy(), after.tellBy())
                .value("done", before.done(), after.done())
                .value("removed", before.removed(), after.removed());
        Set<String> names = new TreeSet<>(before.texts().keySet());
        names.addAll(after.texts().keySet());
        names.forEach(name ->
                fields.text(name, before.texts().get(name), after.texts().get(name)));
        return fields.list();
    }

    private static @Nullable String key(@Nullable UserRef user) {
        return user == null ? null : user.key();
    }
}

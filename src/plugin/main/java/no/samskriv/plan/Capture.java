package no.samskriv.plan;

import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import org.jspecify.annotations.Nullable;

/** Turns what somebody sent into a text of a person's plan, by who sends it. */
public final class Capture {
    private final PersonService persons;
    private final Now now;

    public Capture(PersonService persons, Now now) {
        this.persons = persons;
        this.now = now;
    }

    /**
     * The text to save.
     *
     * @param before what stands there now
     * @throws ProblemException as {@link TextInput#captured} says; somebody's own words also keep their voice
     */
    public VoiceText text(Grant grant, TextInput input, String field, int limit, @Nullable VoiceText before) {
        if (before != null && before.voice().isOwnWords() && input.voice() != before.voice()) {
            throw ProblemException.invalid(
                    field + ".voice", "not-a-choice", before.voice().name());
        }
        var writing =
                TextInput.Writing.by(grant, now.instant(), persons.behind(grant).language());
        return input.captured(field, limit, writing, before);
    }

    /** As above, of a goal: each type speaks with its own voices (INV-01). */
    VoiceText text(Grant grant, GoalType type, TextInput input, String field, int limit, @Nullable VoiceText before) {
        if (!type.speaksWith(input.voice())) {
            throw ProblemException.invalid(field + ".voice", "not-a-choice", type.voices());
        }
        return text(grant, input, field, limit, before);
    }

    /**
     * Refuses to take away words their owner has confirmed (INV-02), unless the owner does it, or is there and agrees.
     */
    public static void requireMayGo(Grant grant, boolean agreed, @Nullable VoiceText... texts) {
        if (grant.toThePerson() || agreed) {
            return;
        }
        for (VoiceText text : texts) {
            if (text != null && text.isConfirmed()) {
                throw ProblemException.ruleBroken("confirmed-words-stay");
            }
        }
    }
}

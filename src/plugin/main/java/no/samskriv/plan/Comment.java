package no.samskriv.plan;

import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;

/**
 * A text that stands beside a goal, never in it: what a worker makes of the person's words, or what the person wants to
 * add. Only its author changes it.
 *
 * @param text the service's voice from a worker, the person's from the own account; at most {@link #LIMIT} code points
 */
public record Comment(
        UUID id, PersonRef person, UUID goal, VoiceText text, boolean removed, UserRef author, Revision revision) {
    public static final int LIMIT = 2_000;
    public static final String KIND = "COMMENT";
}

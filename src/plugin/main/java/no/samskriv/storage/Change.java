package no.samskriv.storage;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/**
 * Who changed what, and when.
 *
 * @param kind what the entity is, such as {@code GOAL}
 * @param revision what the change made of it
 * @param what names of the changed fields, never what they say; empty for the creation
 */
public record Change(
        PersonRef person, UUID entity, String kind, Revision revision, UserRef actor, Instant at, String what) {}

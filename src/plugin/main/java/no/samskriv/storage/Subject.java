package no.samskriv.storage;

import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that has revisions.
 *
 * @param person whom it is about; null for what is about nobody, such as a team
 * @param kind what the entity is, such as {@code GOAL}; at most 30 characters
 */
public record Subject(@Nullable PersonRef person, UUID entity, String kind) {}

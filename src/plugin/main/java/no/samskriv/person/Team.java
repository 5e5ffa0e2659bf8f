package no.samskriv.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team and the wiki space it works in.
 *
 * @param spaceKey null for a team without a space
 */
public record Team(UUID id, String name, @Nullable String spaceKey, boolean demo) {}

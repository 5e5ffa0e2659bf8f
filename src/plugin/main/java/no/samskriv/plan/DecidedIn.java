package no.samskriv.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an action comes from that was not first written on the plan.
 *
 * @param meeting the meeting it was decided in
 * @param topic what it touches, of what a consent must name ({@link no.samskriv.kernel.Topics}): it is told to nobody whom
 *     the decision is kept from; null for nothing
 */
public record DecidedIn(UUID meeting, @Nullable String topic) {}

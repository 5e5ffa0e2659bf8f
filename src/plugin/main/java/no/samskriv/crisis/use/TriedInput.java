package no.samskriv.crisis.use;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.TextInput;

/**
 * What was tried, as it arrives.
 *
 * @param entry the line of the plan
 * @param text something else; exactly one of the two is there
 */
record TriedInput(Optional<UUID> entry, Optional<TextInput> text, Helped helped) {}

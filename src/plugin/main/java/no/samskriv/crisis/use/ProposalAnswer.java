package no.samskriv.crisis.use;

import java.util.Optional;
import no.samskriv.kernel.TextInput;

/**
 * What the person answers to a proposal.
 *
 * @param agreed whether the person is there and says so
 * @param text the words it is to be said in; as they stand when nothing is sent
 * @param phone the number that was asked for
 */
record ProposalAnswer(ProposalState state, boolean agreed, Optional<TextInput> text, Optional<String> phone) {}

package no.samskriv.hat.talk;

import no.samskriv.hat.WishKind;
import no.samskriv.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the reader works with and the team could talk about.
 *
 * @param wish what the person has said about it; null when nobody has asked
 * @param isTalkedAbout whether the meeting talks about the person already
 */
record Candidate(Person person, @Nullable WishKind wish, boolean isTalkedAbout) {}

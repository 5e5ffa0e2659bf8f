package no.samskriv.hat.talk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody a meeting could talk about. */
record CandidateJson(String person, String name, @Nullable String wish, boolean talkedAbout) {
    static CandidateJson of(Candidate candidate) {
        return new CandidateJson(
                candidate.person().ref().value(),
                candidate.person().name(),
                Objects.toString(candidate.wish(), null),
                candidate.isTalkedAbout());
    }
}

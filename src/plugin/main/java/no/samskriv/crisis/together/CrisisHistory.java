package no.samskriv.crisis.together;

import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;

/**
 * A crisis plan with what it was before.
 *
 * @param versions oldest first
 * @param signatures oldest first
 */
record CrisisHistory(CrisisContent content, List<CrisisVersion> versions, List<CrisisSignature> signatures) {
    CrisisHistory {
        versions = List.copyOf(versions);
        signatures = List.copyOf(signatures);
    }

    /** What is in force; nothing before the person has said so. */
    Optional<CrisisVersion> inForce() {
        int number = content.plan().map(CrisisPlan::version).orElse(0);
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    List<CrisisSignature> answersTo(CrisisVersion version) {
        return signatures.stream()
                .filter(signature -> signature.version() == version.number())
                .toList();
    }
}

package no.samskriv.trust;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.KeptOut;
import no.samskriv.trust.store.AccessMarkStore;

/** Whoever a person has blocked does not see their page either: a page without content would tell them something. */
public final class Blocked implements KeptOut {
    private final AccessMarkStore marks;
    private final Now now;

    public Blocked(AccessMarkStore marks, Now now) {
        this.marks = marks;
        this.now = now;
    }

    @Override
    public Set<UserRef> of(PersonRef person) {
        Instant at = now.instant();
        return marks.of(person, MarkKind.BLOCK).stream()
                .filter(block -> block.counts(at))
                .map(AccessMark::user)
                .collect(Collectors.toSet());
    }
}

package no.samskriv.trust;

import java.util.List;
import no.samskriv.kernel.PersonRef;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;

/** Who steps in and until when a consent lasts, to be summed up; without what was said in it. */
public final class TrustSummed {
    private final AccessMarkStore marks;
    private final ConsentStore consents;

    public TrustSummed(AccessMarkStore marks, ConsentStore consents) {
        this.marks = marks;
        this.consents = consents;
    }

    /** Who steps in for a colleague, or did. */
    public List<AccessMark> covers(PersonRef person) {
        return marks.of(person, MarkKind.COVER);
    }

    /** Every consent, past ones too. */
    public List<Consent> consents(PersonRef person) {
        return consents.withoutTexts(person);
    }
}

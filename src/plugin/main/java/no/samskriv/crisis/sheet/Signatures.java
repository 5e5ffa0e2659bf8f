package no.samskriv.crisis.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.kernel.PersonRef;

/** Who has answered to the version of a crisis plan that is in force. Reads the tables of crisis plans, and no others. */
@FunctionalInterface
public interface Signatures {
    /** In the order they answered; nobody's answer to an earlier version is among them. */
    List<Signed> of(CrisisContent content);

    /** As above, of several. */
    default Map<PersonRef, List<Signed>> ofEach(Collection<CrisisContent> contents) {
        return contents.stream()
                .collect(Collectors.toMap(content -> content.person().ref(), this::of));
    }
}

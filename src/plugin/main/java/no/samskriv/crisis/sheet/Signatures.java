package no.samskriv.crisis.sheet;

import java.util.List;
import no.samskriv.crisis.CrisisContent;

/** Who has answered to the version of a crisis plan that is in force. Reads the tables of crisis plans, and no others. */
@FunctionalInterface
public interface Signatures {
    /** In the order they answered; nobody's answer to an earlier version is among them. */
    List<Signed> of(CrisisContent content);
}

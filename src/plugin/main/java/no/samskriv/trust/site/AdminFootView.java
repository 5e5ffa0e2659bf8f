package no.samskriv.trust.site;

import java.util.List;
import no.samskriv.kernel.View;

/** The end of the administrator's page: who has decided what. */
record AdminFootView(boolean unchanged, List<ChangeView> changes) implements View {
    /** A change of the settings. */
    record ChangeView(String when, String who, String what) implements View {}
}

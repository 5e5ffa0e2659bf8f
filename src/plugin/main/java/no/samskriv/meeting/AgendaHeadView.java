package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Where the agenda begins.
 *
 * @param empty what it says while nothing stands on it; empty otherwise
 * @param adds a button for an item of the person's, and one for an item of somebody else's
 */
record AgendaHeadView(boolean isEmpty, String empty, boolean interactive, List<AddView> adds) implements View {

    record AddView(String voice, String words) implements View {}
}

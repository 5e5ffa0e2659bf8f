package no.samskriv.keeping.health;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * How what is stored hangs together, when somebody has asked.
 *
 * @param looked whether somebody has
 */
record StoredView(boolean looked, List<LineView> lines) implements View {
    /** How one thing is. */
    record LineView(String text, String style) implements View {}
}

package no.samskriv.crisis.lines;

import java.util.List;
import no.samskriv.crisis.lines.store.HelpLineStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The help lines as everybody reads them. */
public final class HelpLines {
    private static final Logger LOG = LoggerFactory.getLogger(HelpLines.class);

    private final HelpLineStore lines;
    private final InTransaction inTransaction;

    public HelpLines(HelpLineStore lines, InTransaction inTransaction) {
        this.lines = lines;
        this.inTransaction = inTransaction;
    }

    /**
     * In order; those that came with the product when the table cannot be read. One statement, in a transaction of its own:
     * not to be called within another, which a table that cannot be read would end.
     */
    public List<HelpLine> all() {
        return read().stream().filter(line -> !line.removed()).toList();
    }

    private List<HelpLine> read() {
        try {
            return inTransaction.call(() -> BuiltIn.with(lines.all()));
        } catch (RuntimeException e) {
            LOG.warn("help lines could not be read; those of the product are shown", Unquoted.of(e));
            return BuiltIn.all();
        }
    }
}

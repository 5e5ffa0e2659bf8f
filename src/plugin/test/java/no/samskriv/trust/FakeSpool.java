package no.samskriv.trust;

import java.util.ArrayList;
import java.util.List;

/** Keeps what is put by, for who asks. */
public final class FakeSpool implements Spool {
    private final List<SheetRow> kept = new ArrayList<>();

    @Override
    public synchronized void keep(SheetRow row) {
        kept.add(row);
    }

    public synchronized List<SheetRow> kept() {
        return List.copyOf(kept);
    }
}

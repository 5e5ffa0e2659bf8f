package no.samskriv.trust;

import java.util.ArrayList;
import java.util.List;

/** Keeps what is put by, for who asks. */
public final class FakeSpool implements Spool {
    private final List<SheetEntry> kept = new ArrayList<>();

    @Override
    public synchronized void keep(SheetEntry row) {
        kept.add(row);
    }

    @Override
    public synchronized boolean isWaiting() {
        return !kept.isEmpty();
    }

    public synchronized List<SheetEntry> kept() {
        return List.copyOf(kept);
    }
}

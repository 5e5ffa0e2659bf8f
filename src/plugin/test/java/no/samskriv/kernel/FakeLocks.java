package no.samskriv.kernel;

import java.util.ArrayList;
import java.util.List;

/** One process alone: every lock is free. Remembers which were taken. */
public final class FakeLocks implements Locks {
    private final List<String> taken = new ArrayList<>();

    public List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void holding(String name, Runnable work) {
        taken.add(name);
        work.run();
    }
}

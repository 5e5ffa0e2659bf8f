package com.example.ledger;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Writes a line when the host has started. */
public class LedgerStart implements LifecycleAware {
    private final Ledger ledger;

    public LedgerStart(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void onStart() {
        ledger.write("<opened>");
    }

    @Override
    public void onStop() {
        ledger.write("closed");
    }
}

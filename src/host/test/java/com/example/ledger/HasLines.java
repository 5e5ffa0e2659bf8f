package com.example.ledger;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for a signed-in reader once something is written. */
public class HasLines implements Condition {
    private final Ledger ledger;

    public HasLines(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.containsKey("user") && !ledger.read().isEmpty();
    }
}

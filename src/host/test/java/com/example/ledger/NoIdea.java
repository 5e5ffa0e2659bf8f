package com.example.ledger;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Fails where it should decide. */
public class NoIdea implements Condition {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        throw new IllegalStateException("no idea");
    }
}

package com.example.ledger;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds where there is a page. */
public class OnPage implements Condition {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.containsKey("page");
    }
}

package com.example.ledger;

import com.atlassian.confluence.plugin.services.VelocityHelperService;

/** Cannot be constructed. */
public class BrokenMacro extends LedgerMacro {

    public BrokenMacro(Ledger ledger, VelocityHelperService velocity) {
        super(ledger, velocity);
        throw new IllegalStateException("no paper left");
    }
}

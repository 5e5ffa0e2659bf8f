package com.example.ledger;

import net.java.ao.Entity;
import net.java.ao.Preload;

/** A line of the ledger. */
@Preload
public interface EntryRow extends Entity {
    String getText();

    void setText(String text);
}

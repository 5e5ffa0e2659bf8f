package com.example.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Keeps lines. */
public class Ledger {
    private final ActiveObjects objects;

    public Ledger(ActiveObjects objects) {
        this.objects = objects;
    }

    public void write(String text) {
        objects.executeInTransaction(() -> objects.create(EntryRow.class, Map.of("TEXT", text)));
    }

    public List<String> read() {
        return Arrays.stream(objects.find(EntryRow.class, Query.select().order("ID")))
                .map(EntryRow::getText)
                .toList();
    }
}

package com.example.ledger;

/** Something that is no plain value, as a template of the plugin could be given. */
public record Shown(String title) {

    public String getText() {
        return "text";
    }

    public String twice(String first, String second) {
        return first + second;
    }
}

package no.samskriv.hat.talk;

/** One of several to choose from. */
record OptionView(String value, String words, boolean chosen) {}

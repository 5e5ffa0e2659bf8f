package no.samskriv.hat.feed;

import no.samskriv.kernel.View;

/** See {@code feed-line.vm}. */
record FeedLineView(String team) implements View {}

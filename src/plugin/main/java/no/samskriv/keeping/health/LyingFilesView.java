package no.samskriv.keeping.health;

import no.samskriv.kernel.View;

/** The files with teams in them that lie on the server, in words. */
record LyingFilesView(boolean shared, String out, String in, boolean mayTakeIn) implements View {}

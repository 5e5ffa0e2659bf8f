package no.samskriv.macro;

import no.samskriv.kernel.View;

/**
 * A message in place of a macro.
 *
 * @param wayIn whether it says how a colleague in the team gets in; the same for everybody, so that it tells nothing
 */
record NoticeView(String text, boolean wayIn) implements View {}

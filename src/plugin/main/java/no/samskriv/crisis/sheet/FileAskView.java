package no.samskriv.crisis.sheet;

import no.samskriv.kernel.View;

/**
 * Before a sheet is taken out as a file.
 *
 * @param back an address
 * @param token what shows that the form comes from here, and {@code tokenName} what it is called
 * @param hasMine whether there is something that nobody but the person sees
 */
record FileAskView(
        String back, String backWords, String ref, String tokenName, String token, String lead, boolean hasMine)
        implements View {}

package no.samskriv.trust.site;

/**
 * A section of the administrator's page that another feature draws, in the place the wiring gives it. No person is in it,
 * and what has nothing to say draws nothing: no empty headings. Asked for by whoever may see the page alone.
 */
public interface AdminPart {
    /** The HTML of the section, or an empty string. */
    String draw(Look look);

    /**
     * How closely the page is looked at.
     *
     * @param throughTables whether what is stored is gone through, which may take its time
     */
    record Look(boolean throughTables) {}
}

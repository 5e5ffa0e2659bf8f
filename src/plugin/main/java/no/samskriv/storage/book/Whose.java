package no.samskriv.storage.book;

/** To whom the rows of a chapter belong. */
public enum Whose {
    /** Each row to the person it names. */
    PERSON,
    /** Each row to the team it names. */
    TEAM,
    /** To the person it names; to the team, when it names nobody. */
    PERSON_OR_TEAM,
    /** To the person it names; else to the team whose thing it tells the history of. */
    HISTORY,
    /** To nobody: what is the site's own. */
    SITE
}

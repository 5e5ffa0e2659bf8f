package no.samskriv.meeting;

/** What people meet for. The team's own meeting, where the hat is worn, is no meeting about one person. */
public enum MeetingType {
    /** <em>Ansvarsgruppemøte.</em> */
    RESPONSIBILITY_GROUP,
    /** <em>Samarbeidsmøte.</em> */
    COLLABORATION,
    /** <em>Samtale</em>: the person and a worker; nobody reads it by consent. */
    CONVERSATION,
    /** <em>Overgang</em>: into or out of a ward or another service; that there was one says much, and nobody reads it by consent. */
    TRANSITION;

    /** Whether whoever reads the person's minutes by consent reads it. */
    public boolean isReadByConsent() {
        return this == RESPONSIBILITY_GROUP || this == COLLABORATION;
    }

    /** Whether it is between the person and the worker alone. */
    public boolean isConversation() {
        return this == CONVERSATION;
    }
}

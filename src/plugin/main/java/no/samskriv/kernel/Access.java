package no.samskriv.kernel;

/** Decides who may do what with what is written about a person, and writes down who did. */
public interface Access {

    /**
     * Lets the current user through or throws {@link Problem.NotFound}; the one log row is written before this returns.
     * Must run inside {@link InTransaction}, together with what it allows, so that neither exists without the other.
     */
    Grant require(PersonRef person, Section section, Verb verb);

    /** Whether {@link #require} would let the current user through; writes nothing. For buttons, never for content. */
    boolean allows(PersonRef person, Section section, Verb verb);

    /**
     * Writes down that the current user has begun to write about a person who was not known before. Whether the user
     * may do so is asked of the team: there is no person yet whom anybody could be let in to.
     */
    void began(PersonRef person);
}

package no.samskriv.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides who may do what with what is written about a person, and writes down who did and who tried. */
public interface Access {

    /**
     * Lets the current user through or throws {@link Problem.NotFound}; the log row is written before this returns,
     * when there is to be one ({@link Via}), and for a refusal too. Must run inside {@link InTransaction}, together with
     * what it allows, so that neither exists without the other.
     *
     * @param sections the parts asked for: the grant opens those of them that open, and nothing is found when none does;
     *     a refusal is written down as one of the first
     */
    default Grant require(Asked asked, Verb verb, Via via, List<Section> sections) {
        return require(asked, verb, via, sections, List.of());
    }

    /**
     * As {@link #require(Asked, Verb, Via, List)}, for a page that may show more than what it is about: the grant also
     * opens those of {@code beside} that open, and the one log row names them too. Alone they let nobody in.
     */
    Grant require(Asked asked, Verb verb, Via via, List<Section> sections, List<Section> beside);

    /**
     * For the crisis sheet alone. As {@link #require(Asked, Verb, Via, List, List)} for reading {@link Section#CRISIS_PLAN}
     * beside {@link Section#ONLY_ME}, but where the log cannot be written the sheet is not kept back: the row is then put
     * by outside the database, on this node, and the log takes it in later. What cannot be decided is refused, and so is
     * everything when the row can be put by nowhere.
     *
     * <p>The row is written down for good before this returns, whatever becomes of what it allows: it must not be called
     * inside {@link InTransaction}.
     */
    Grant requireAtAnyRate(Asked asked, Via via);

    /** One section of a person's: read over REST, or changed on a page that is shown. */
    default Grant require(PersonRef person, Section section, Verb verb) {
        return require(Asked.person(person), verb, verb == Verb.READ ? Via.REST : Via.SAVE, List.of(section));
    }

    /**
     * Reading of several persons on one page: a grant for each of them that opens, and nothing written down of the others,
     * whom nobody asked for by name. A constant number of statements, and what the log has to take.
     *
     * @param persons as they were found without asking anybody
     */
    Map<PersonRef, Grant> requireEach(Collection<PersonRef> persons, Section section, Via via);

    /** Whether {@link #require} would let the current user through; writes nothing. For buttons, never for content. */
    boolean allows(PersonRef person, Section section, Verb verb);

    /**
     * Writes down that the current user has begun to write about a person who was not known before. Whether the user
     * may do so is asked of the team: there is no person yet whom anybody could be let in to.
     *
     * @param id names the person in the history and in the log
     */
    void began(PersonRef person, UUID id);

    /**
     * Writes down that everything about a person was written out of this site with their whole team. Nobody is signed in
     * while that goes on: it was asked for by {@code by}, whom the team let do so.
     *
     * @param id names the person in the history and in the log
     */
    void takenOut(PersonRef person, UUID id, UserRef by);

    /** As {@link #takenOut}, that it came in here from another site. */
    void takenIn(PersonRef person, UUID id, UserRef by);
}

package no.samskriv.keeping.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Person;

/**
 * How the work with a person ends, as somebody who was let in reads it.
 *
 * @param workers who may be the one who tells the person
 * @param left what is not brought to an end yet, as far as the reader may know of it
 * @param marks what somebody has said becomes of the parts
 * @param requests what the person has asked to have deleted, the newest first
 */
public record Endings(
        Person person,
        Grant grant,
        Optional<Ending> ending,
        List<UserRef> workers,
        List<Left> left,
        List<PartMark> marks,
        List<Approval> approvals,
        List<ErasureRequest> requests,
        LocalDate today) {
    public Endings {
        workers = List.copyOf(workers);
        left = List.copyOf(left);
        marks = List.copyOf(marks);
        approvals = List.copyOf(approvals);
        requests = List.copyOf(requests);
    }

    /** Something that goes on although the work ends. */
    public record Left(Thing thing, int count) {}

    /** What is to be brought to an end. */
    public enum Thing {
        CONSENTS,
        PROMISES,
        COPIES,
        MEETINGS
    }

    /** What has become of a part, when somebody has said so. */
    public Optional<PartMark> mark(Portion part) {
        return marks.stream().filter(mark -> mark.part() == part).findFirst();
    }

    /** Whether the reader decides how it ends: whoever may, and is not the person. */
    public boolean isDecided() {
        return grant.writes(Section.ENDING) && !grant.toThePerson();
    }

    /** Whether the reader knows of everything that may go on: whoever leads a team alone does not. */
    public boolean seesWhatIsLeft() {
        return grant.reads().containsAll(List.of(Section.PARTICIPATION, Section.TASKS, Section.MINUTES));
    }

    public boolean isClosed() {
        return ending.filter(known -> known.closedOn() != null).isPresent();
    }

    /** Whether deleting can be approved of now, by the reader. */
    public boolean isReady() {
        return isDecided() && isClosed() && marks.size() == Portion.values().length;
    }
}

package no.samskriv.crisis.find;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;

/**
 * Everything a person has said that their crisis plan may be found by. The exact reference always finds it.
 *
 * @param marks in no order; the value of the chosen name is whatever the person is called now
 * @param revision nothing while nothing was ever said
 */
record FindMarks(PersonRef person, List<FindMark> marks, Optional<Revision> revision) {
    public FindMarks {
        marks = List.copyOf(marks);
    }

    public boolean has(FindBy by) {
        return marks.stream().anyMatch(mark -> mark.by() == by);
    }

    public List<String> values(FindBy by) {
        return marks.stream()
                .filter(mark -> mark.by() == by)
                .map(FindMark::value)
                .toList();
    }
}

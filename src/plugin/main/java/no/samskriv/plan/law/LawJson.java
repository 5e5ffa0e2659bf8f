package no.samskriv.plan.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.LawPoint;
import org.jspecify.annotations.Nullable;

/** One of the nine points in an answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawJson(
        LawPoint point,
        String state,
        List<BasisJson> basis,
        @Nullable UUID exception) {

    /** What it rests on. */
    public record BasisJson(String about, String there) {}

    static LawJson of(LawFinding finding) {
        Entry exception = finding.exception();
        return new LawJson(
                finding.point(),
                finding.state().name(),
                finding.basis().stream()
                        .map(basis -> new BasisJson(basis.key(), basis.there().name()))
                        .toList(),
                exception == null ? null : exception.id());
    }
}

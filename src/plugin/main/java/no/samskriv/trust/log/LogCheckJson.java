package no.samskriv.trust.log;

import java.util.List;

/**
 * What a check of the access log found.
 *
 * @param findings at most {@link #LIMIT}
 * @param found how many there are
 */
public record LogCheckJson(int chains, long rows, boolean whole, int found, List<FindingJson> findings) {
    static final int LIMIT = 100;

    /** One finding: what, whose chain, and which rows of it. */
    public record FindingJson(String kind, String chain, int from, int to) {}

    static LogCheckJson of(LogCheck.Result result) {
        return new LogCheckJson(
                result.chains(),
                result.rows(),
                result.isWhole(),
                result.findings().size(),
                result.findings().stream()
                        .limit(LIMIT)
                        .map(finding ->
                                new FindingJson(finding.kind().name(), finding.whose(), finding.number(), finding.to()))
                        .toList());
    }
}

package no.samskriv.crisis.find;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether crisis plans are to be found by the reader: then the header leads there. */
public final class FindCondition implements Condition {
    private final FindService finding;

    public FindCondition(FindService finding) {
        this.finding = finding;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return finding.isReaderHere();
    }
}

package no.samskriv.person;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether the reader may begin a team and is in none: then the header leads to where it begins. */
public final class MayStartCondition implements Condition {
    private final StartService starts;

    public MayStartCondition(StartService starts) {
        this.starts = starts;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return starts.mayReaderBegin();
    }
}

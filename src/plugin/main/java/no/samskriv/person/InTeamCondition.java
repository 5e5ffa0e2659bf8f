package no.samskriv.person;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether the reader is in a team: then the header leads there. */
public final class InTeamCondition implements Condition {
    private final StartService starts;

    public InTeamCondition(StartService starts) {
        this.starts = starts;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !starts.teamsOfReader().isEmpty();
    }
}

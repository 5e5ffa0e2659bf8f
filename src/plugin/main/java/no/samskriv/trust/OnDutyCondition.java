package no.samskriv.trust;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether the reader is in a duty group: then the header leads to emergency access. */
public final class OnDutyCondition implements Condition {
    private final DutyService duty;

    public OnDutyCondition(DutyService duty) {
        this.duty = duty;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return duty.isReaderOnDuty();
    }
}

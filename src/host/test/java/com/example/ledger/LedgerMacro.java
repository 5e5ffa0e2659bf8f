package com.example.ledger;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.util.List;
import java.util.Map;

/** Shows the lines. */
public class LedgerMacro implements Macro {
    private final Ledger ledger;
    private final VelocityHelperService velocity;

    public LedgerMacro(Ledger ledger, VelocityHelperService velocity) {
        this.ledger = ledger;
        this.velocity = velocity;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        List<String> lines = ledger.read();
        Map<String, Object> values = velocity.createDefaultVelocityContext();
        values.put("count", lines.size());
        values.put("entries", lines.stream().map(line -> Map.of("text", line)).toList());
        try {
            return velocity.getRenderedTemplateWithoutSwallowingErrors("templates/ledger.vm", values);
        } catch (Exception e) {
            throw new MacroExecutionException("no ledger", e);
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}

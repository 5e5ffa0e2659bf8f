package no.samskriv.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.View;

/**
 * Confluence's Velocity. A view reaches the template as {@code $view}, turned into maps: since Confluence 9.0 a method of
 * our own class would have to be on an allow-list, and {@code $record.title} finds no getter in Velocity 1.6.
 */
public final class VelocityTemplates implements Templates {
    private final VelocityHelperService velocity;

    public VelocityTemplates(VelocityHelperService velocity) {
        this.velocity = velocity;
    }

    @Override
    public String render(String template, View view) {
        Map<String, Object> context = velocity.createDefaultVelocityContext();
        context.put("view", map(view));
        try {
            return velocity.getRenderedTemplateWithoutSwallowingErrors(template, context);
        } catch (Exception e) {
            throw new IllegalStateException("template not rendered: " + template, e);
        }
    }

    static Map<String, Object> map(View view) {
        Map<String, Object> map = new HashMap<>();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            map.put(component.getName(), value(component, view));
        }
        return map;
    }

    private static Object value(RecordComponent component, View view) {
        try {
            component.getAccessor().setAccessible(true);
            return plain(component.getAccessor().invoke(view), component);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not readable: " + component, e);
        }
    }

    private static Object plain(Object value, RecordComponent component) {
        if (value instanceof View nested) {
            return map(nested);
        } else if (value instanceof List<?> list) {
            return list.stream().map(element -> plain(element, component)).toList();
        } else if (value instanceof String || value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        throw new IllegalArgumentException("a view holds texts, flags, numbers, lists and views: " + component);
    }
}

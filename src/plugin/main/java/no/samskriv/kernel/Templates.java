package no.samskriv.kernel;

/** Turns a view into HTML. */
public interface Templates {
    /** Renders the template at this path in the jar, such as {@code plan/plan.vm}; every value is escaped. */
    String render(String template, View view);
}

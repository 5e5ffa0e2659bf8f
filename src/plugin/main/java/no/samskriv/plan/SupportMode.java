package no.samskriv.plan;

/** How the service takes part in something, on the way from doing it to leaving it ({@code domain.md} §1.1, row 26). */
public enum SupportMode {
    /** We do it for the person. */
    FOR,
    /** We do it together. */
    WITH,
    /** The person does it. */
    SELF
}

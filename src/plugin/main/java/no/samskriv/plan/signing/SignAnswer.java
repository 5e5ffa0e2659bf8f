package no.samskriv.plan.signing;

/** What somebody answered; each is shown as clearly as the others (INV-10). */
public enum SignAnswer {
    AGREED,
    AGREED_WITH_REMARK,
    NOT_NOW;

    /** Whether it is a yes. */
    public boolean isYes() {
        return this != NOT_NOW;
    }
}

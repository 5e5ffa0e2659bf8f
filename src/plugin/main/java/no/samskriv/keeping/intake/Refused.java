package no.samskriv.keeping.intake;

/** Why a file is not taken in; a key below {@code samskriv.keeping.intake.trouble.}, and nothing of what is in it. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    Refused(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}

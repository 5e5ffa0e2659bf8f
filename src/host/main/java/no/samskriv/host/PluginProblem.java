package no.samskriv.host;

/** Why a plugin or one of its modules does not work, as one sentence for the person who installed it. */
public final class PluginProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginProblem(String sentence) {
        super(sentence);
    }

    public PluginProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

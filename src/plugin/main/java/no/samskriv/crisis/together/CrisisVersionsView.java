package no.samskriv.crisis.together;

import java.util.List;
import no.samskriv.crisis.together.TogetherView.ChoiceView;
import no.samskriv.kernel.View;

/**
 * The versions of a crisis plan, newest first, and what somebody may answer to the one in force.
 *
 * @param since what has been written since the version in force
 * @param signers who may answer; nobody where the reader may not write
 */
record CrisisVersionsView(
        String ref,
        String back,
        String backText,
        String title,
        boolean hasVersions,
        boolean isNone,
        String none,
        boolean hasSince,
        String sinceTitle,
        List<String> since,
        List<VersionView> versions,
        boolean hasSigners,
        String signTitle,
        List<SignerView> signers)
        implements View {

    /**
     * One of them.
     *
     * @param changes what is otherwise than in the version before
     */
    record VersionView(
            String title,
            boolean stands,
            boolean hasAnswers,
            List<AnswerView> answers,
            boolean hasChanges,
            String changesTitle,
            List<String> changes,
            String contentTitle,
            List<ToldView> lines)
            implements View {}

    /** Who answered what. */
    record AnswerView(String text, boolean hasHow, String how, boolean hasRemark, String remark, String language)
            implements View {}

    /** A line as it stood. */
    record ToldView(String section, String text) implements View {}

    /**
     * Who may answer, with the form for it.
     *
     * @param body what is sent besides, as JSON
     * @param methods none where there is but one way
     * @param voice whose words a remark is, and {@code mode} how it comes in
     */
    record SignerView(
            String key,
            String opens,
            String body,
            List<ChoiceView> answers,
            boolean hasMethods,
            List<ChoiceView> methods,
            List<ChoiceView> witnesses,
            String voice,
            String mode)
            implements View {}
}

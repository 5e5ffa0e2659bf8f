package no.samskriv.host.page;

/**
 * What a reader is told, in their language, when a macro cannot be shown.
 *
 * @param unknown pattern with the name of the macro and the id in the log
 * @param failed pattern likewise
 */
public record MacroTexts(String unknown, String failed) {}

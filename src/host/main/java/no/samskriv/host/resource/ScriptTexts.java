package no.samskriv.host.resource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.host.i18n.PluginTexts;

/**
 * Confluence's {@code jsI18n}: puts the text of a language in the place of {@code AJS.I18n.getText("key")}.
 *
 * <p>Only a literal key is seen; with arguments the text becomes the pattern of {@code AJS.format}.
 */
final class ScriptTexts {
    private static final Pattern CALL = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*([\"'])([\\w.-]+)\\1\\s*([),])");

    private final PluginTexts texts;

    ScriptTexts(PluginTexts texts) {
        this.texts = texts;
    }

    String translate(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> {
            String key = call.group(2);
            return Matcher.quoteReplacement(
                    call.group(3).equals(")")
                            ? literal(texts.text(locale, key))
                            : "AJS.format(" + literal(texts.pattern(locale, key).orElse(key)) + ",");
        });
    }

    private static String literal(String text) {
        StringBuilder script = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // what could end the literal, the line or the script element
            if (c < ' ' || "\"'\\<>&\u2028\u2029".indexOf(c) >= 0) {
                script.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                script.append(c);
            }
        }
        return script.append('"').toString();
    }
}

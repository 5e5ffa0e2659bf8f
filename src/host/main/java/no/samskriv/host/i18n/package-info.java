/**
 * Texts from the plugins' i18n resources, as {@code I18nResolver}, as {@code $i18n} of templates and for scripts.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.i18n;

import org.jspecify.annotations.NullMarked;

/**
 * A Spring context per plugin from its {@code META-INF/spring}, with {@code osgi:reference} and {@code osgi:service} as
 * Gemini Blueprint reads them.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.spring;

import org.jspecify.annotations.NullMarked;

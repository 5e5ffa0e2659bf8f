/**
 * The wiki in the browser: sign-in, pages, the plain editor, the page API, and the chrome around them, on an embedded
 * Tomcat. What plugins answer is mounted beside it.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.web;

import org.jspecify.annotations.NullMarked;

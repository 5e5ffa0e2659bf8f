/**
 * What every REST resource shares: how a request is read, how an answer looks, and how a problem becomes a status. It
 * knows no feature.
 *
 * <p>See {@code docs/rest.md}.
 */
@NullMarked
package no.samskriv.rest;

import org.jspecify.annotations.NullMarked;

/**
 * The site: users and groups, spaces, pages in storage format with their versions and restrictions, and the site file
 * that a new database is filled from. All of it stands in the database, so two processes on one database are two nodes.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.site;

import org.jspecify.annotations.NullMarked;

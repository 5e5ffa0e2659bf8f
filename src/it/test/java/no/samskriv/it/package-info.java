/**
 * The product seen from outside: the two built jars, started as processes and met over HTTP and in a real browser.
 * Nothing here knows a class of the plugin or of the host.
 */
package no.samskriv.it;

package no.samskriv.crisis.together;

import no.samskriv.rest.UserJson;

/** A version of a crisis plan, in an answer; {@code content} is the canonical text that the hash is of. */
public record CrisisVersionJson(int number, String hash, String content, String at, UserJson by) {}

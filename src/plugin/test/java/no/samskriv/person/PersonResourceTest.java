package no.samskriv.person;

final class PersonResourceTest {}

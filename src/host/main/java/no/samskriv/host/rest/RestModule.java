package no.samskriv.host.rest;

import java.util.stream.Stream;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * A REST module and where it answers below {@code /rest}.
 *
 * @param version as in the descriptor; {@code none} leaves it out of the address
 */
record RestModule(String path, String version, ServletContainer jersey) {

    /** The beginnings of its addresses: {@code /ledger/1.0} and {@code /ledger/latest}. */
    Stream<String> roots() {
        return version.equals("none") ? Stream.of(path) : Stream.of(path + "/" + version, path + "/latest");
    }
}

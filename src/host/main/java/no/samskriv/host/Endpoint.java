package no.samskriv.host;

import jakarta.servlet.http.HttpServlet;

/** A servlet and where it answers, below the context path: {@code /rest/*}. */
public record Endpoint(String pattern, HttpServlet servlet) {}

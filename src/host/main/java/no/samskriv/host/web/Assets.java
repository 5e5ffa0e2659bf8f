package no.samskriv.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;

/** The one stylesheet of the chrome; its version is in its address, so a browser keeps it for good. */
final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "/wiki.css";

    private final byte[] css;

    Assets() throws IOException {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream("/web" + FILE), FILE)) {
            css = in.readAllBytes();
        }
    }

    String version() {
        CRC32 checksum = new CRC32();
        checksum.update(css);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!FILE.equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=31536000, immutable");
        response.getOutputStream().write(css);
    }
}

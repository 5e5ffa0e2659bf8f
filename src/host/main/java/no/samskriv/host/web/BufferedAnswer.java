package no.samskriv.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Holds an answer back, so that headers and even the whole answer can still change when everything has run. */
final class BufferedAnswer extends HttpServletResponseWrapper {
    private final Bytes bytes = new Bytes();
    private @Nullable PrintWriter writer;
    private boolean error;

    BufferedAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether {@code sendError} was called, so that there is a status and no content. */
    boolean isError() {
        return error;
    }

    /** What was written so far, read in the encoding it is declared in. */
    String text() {
        flushBuffer();
        return bytes.content.toString(Charset.forName(getCharacterEncoding()));
    }

    /** Sends what was held back. */
    void release() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (getStatus() != SC_NO_CONTENT && getStatus() != SC_NOT_MODIFIED) {
            super.setContentLength(bytes.content.size());
        }
        bytes.content.writeTo(super.getOutputStream());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return bytes;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String message) {
        resetBuffer();
        setStatus(status);
        error = true;
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
    }

    @Override
    public void resetBuffer() {
        bytes.content.reset();
        writer = null;
        error = false;
    }

    /** Keeps the headers: those that protect the reader were set before anybody failed. */
    @Override
    public void reset() {
        resetBuffer();
        setStatus(SC_OK);
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    // the length is known at the end only; a plugin's own figure would be wrong after an error
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    private static final class Bytes extends ServletOutputStream {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("answers are held back, not written asynchronously");
        }

        @Override
        public void write(int b) {
            content.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            content.write(source, offset, length);
        }
    }
}

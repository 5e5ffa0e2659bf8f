package no.samskriv.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bad line between a browser and a host: carries bytes both ways, and breaks off connections at random while it is
 * told to, some before the host has heard the request and some before the browser has heard the answer.
 */
final class DroppingProxy implements AutoCloseable {
    private static final int PIECE = 4_096;

    private final ServerSocket server;
    private final URI target;
    private final Random random;
    private final double share;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger dropped = new AtomicInteger();
    private volatile boolean bad;

    /**
     * @param share how many of the pieces that pass break their connection, from 0 to 1
     */
    DroppingProxy(Site site, double share, long seed) {
        this.target = site.url();
        this.share = share;
        this.random = new Random(seed);
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** The same site, over this line. */
    Site site() {
        return new Site(URI.create("http://localhost:" + server.getLocalPort() + target.getPath()));
    }

    void turnBad(boolean turned) {
        bad = turned;
    }

    /** How many connections have been broken off. */
    int dropped() {
        return dropped.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket browser = server.accept();
                Socket host = new Socket(target.getHost(), target.getPort());
                open.add(browser);
                open.add(host);
                threads.execute(() -> carry(browser, host));
                threads.execute(() -> carry(host, browser));
            } catch (IOException e) {
                // closed, or the host does not answer: the browser sees a line that is dead
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int size = in.read(piece); size >= 0; size = in.read(piece)) {
                if (bad && chance() < share) {
                    dropped.incrementAndGet();
                    return;
                }
                out.write(piece, 0, size);
                out.flush();
            }
        } catch (IOException e) {
            // broken off from the other side
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private synchronized double chance() {
        return random.nextDouble();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}

package tr.edu.akky.inventory.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.launch.Await;

/** The cable between the application and its database: it can be cut, so that everything is refused, and joined again. */
final class Wire implements AutoCloseable {

    private final int from;
    private final int to;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket listener;

    Wire(int from, int to) throws IOException {
        this.from = from;
        this.to = to;
        join();
    }

    void join() throws IOException {
        ServerSocket opened = new ServerSocket(from, 100, InetAddress.getLoopbackAddress());
        listener = opened;
        start(() -> accept(opened));
    }

    void cut() throws IOException {
        if (listener != null) {
            listener.close();
        }
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket near = opened.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                sockets.add(near);
                sockets.add(far);
                start(() -> pump(near, far));
                start(() -> pump(far, near));
            } catch (IOException cut) {
                Await.pause(10);
            }
        }
    }

    private static void pump(Socket source, Socket target) {
        try (source;
                target;
                InputStream in = source.getInputStream();
                OutputStream out = target.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            // Both ends close.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}

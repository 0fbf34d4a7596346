
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Somebody who means no good, on two threads until it is closed: one opens connections and leaves them open, every
 * second one with a greeting; the other sends messages that say they are too long, and garbage.
 */
final class Flood implements AutoCloseable {

	private static final int KEPT = 500;

	private final int port;
	private final AtomicLong connections = new AtomicLong();
	private final AtomicLong messages = new AtomicLong();
	private final List<Thread> threads = new ArrayList<>();
	private volatile boolean ended;

	Flood(int port) {
		this.port = port;
		threads.add(Thread.ofPlatform().daemon().start(this::halfOpen));
		threads.add(Thread.ofPlatform().daemon().start(this::oversized));
	}

	String words() {
		return connections.get() + " connections left half open, " + messages.get() + " oversized messages and garbage";
	}

	private void halfOpen() {
		Deque<Socket> kept = new ArrayDeque<>();
		while (!ended) {
			try {
				Socket socket = new Socket(InetAddress.getByName(Benchmark.ADDRESS), port);
				if (connections.incrementAndGet() % 2 == 0) {
					socket.getOutputStream().write(hello());
				}
				kept.add(socket);
				if (kept.size() > KEPT) {
					kept.poll().close();
				}
				Thread.sleep(2);
			} catch (IOException refused) {
				// As many as there may be.
				continue;
			} catch (InterruptedException e) {
				break;
			}
		}
		kept.forEach(Flood::hangUp);
	}

	private void oversized() {
		byte[] garbage = "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
		while (!ended) {
			try (Socket socket = new Socket(InetAddress.getByName(Benchmark.ADDRESS), port)) {
				OutputStream out = socket.getOutputStream();
				if (messages.incrementAndGet() % 2 == 0) {
					out.write(hello());
					out.write(header("OPNF", -16));
					out.write(new byte[100_000]);
				} else {
					out.write(garbage);
				}
				out.flush();
				Thread.sleep(2);
			} catch (IOException hungUp) {
				continue;
			} catch (InterruptedException e) {
				break;
			}
		}
	}

	private static byte[] hello() {
		byte[] url = ("opc.tcp://" + Benchmark.ADDRESS).getBytes(StandardCharsets.US_ASCII);
		return ByteBuffer.allocate(32 + url.length).order(ByteOrder.LITTLE_ENDIAN).put(header("HELF", 32 + url.length))
				.putInt(0).putInt(65_535).putInt(65_535).putInt(0).putInt(0).putInt(url.length).put(url).array();
	}

	private static byte[] header(String type, int length) {
		return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).put(type.getBytes(StandardCharsets.US_ASCII))
				.putInt(length).array();
	}

	private static void hangUp(Socket socket) {
		try {
			socket.close();
		} catch (IOException gone) {
			return;
		}
	}

	@Override
	public void close() throws InterruptedException {
		ended = true;
		for (Thread each : threads) {
			each.join();
		}
	}
}

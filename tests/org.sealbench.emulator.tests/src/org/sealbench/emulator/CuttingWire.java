package org.sealbench.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to a rack that breaks once, after so many bytes from the station, and works again afterwards. */
final class CuttingWire implements AutoCloseable {

	private final URI target;
	private final ServerSocket listening;
	private final AtomicLong left;
	private final AtomicLong sent = new AtomicLong();

	/** @param bytes after which the wire breaks; never if negative */
	CuttingWire(URI target, long bytes) throws IOException {
		this.target = target;
		this.left = new AtomicLong(bytes < 0 ? Long.MAX_VALUE : bytes);
		this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	URI url() {
		return URI.create("https://127.0.0.1:" + listening.getLocalPort());
	}

	/** Bytes that the station sent so far. */
	long sent() {
		return sent.get();
	}

	private interface Work {
		void run() throws IOException;
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			} catch (IOException closed) {
				return;
			}
		}, "cutting wire");
		thread.setDaemon(true);
		thread.start();
	}

	private void accept() throws IOException {
		while (true) {
			Socket station = listening.accept();
			Socket device = new Socket(target.getHost(), target.getPort());
			start(() -> pass(station, device, true));
			start(() -> pass(device, station, false));
		}
	}

	private void pass(Socket from, Socket to, boolean counted) throws IOException {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] buffer = new byte[1024];
			int length;
			while ((length = in.read(buffer)) > 0) {
				int passed = counted ? (int) Math.min(length, Math.max(0, left.getAndAdd(-length))) : length;
				out.write(buffer, 0, passed);
				sent.addAndGet(counted ? passed : 0);
				if (passed < length) {
					// Broken once; what comes later gets through.
					left.set(Long.MAX_VALUE);
					return;
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		listening.close();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A wire to an emulator that breaks after so many bytes of one direction, once or for good; it remembers what the
 * station sent.
 */
public final class CuttingWire implements AutoCloseable {

	private final URI target;
	private final ServerSocket listening;
	private final AtomicLong left;
	private final AtomicLong passed = new AtomicLong();
	private final Direction counted;
	private final boolean breaksOnce;
	private final List<ByteArrayOutputStream> recorded = new CopyOnWriteArrayList<>();

	/** Which way bytes go. */
	public enum Direction {
		TO_DEVICE, TO_STATION
	}

	/**
	 * One that works again after it broke.
	 *
	 * @param bytes of that direction after which the wire breaks; never if negative
	 * @throws IOException if there is no port to listen on
	 */
	public CuttingWire(URI target, Direction counted, long bytes) throws IOException {
		this(target, counted, bytes, true);
	}

	/**
	 * One that stays broken, so that nothing is done by sending it again.
	 *
	 * @throws IOException if there is no port to listen on
	 */
	public static CuttingWire forGood(URI target, Direction counted, long bytes) throws IOException {
		return new CuttingWire(target, counted, bytes, false);
	}

	private CuttingWire(URI target, Direction counted, long bytes, boolean breaksOnce) throws IOException {
		this.target = target;
		this.counted = counted;
		this.breaksOnce = breaksOnce;
		this.left = new AtomicLong(bytes < 0 ? Long.MAX_VALUE : bytes);
		this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	/** Where the station connects to. */
	public URI url() {
		return URI.create("https://127.0.0.1:" + listening.getLocalPort());
	}

	/** Bytes of the counted direction so far. */
	public long passed() {
		return passed.get();
	}

	/** What the station sent over each connection. */
	public List<byte[]> recorded() {
		return recorded.stream().map(ByteArrayOutputStream::toByteArray).toList();
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
			ByteArrayOutputStream record = new ByteArrayOutputStream();
			recorded.add(record);
			start(() -> pass(station, device, counted == Direction.TO_DEVICE, record));
			start(() -> pass(device, station, counted == Direction.TO_STATION, OutputStream.nullOutputStream()));
		}
	}

	private void pass(Socket from, Socket to, boolean isCounted, OutputStream record) throws IOException {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] buffer = new byte[1024];
			int length;
			while ((length = in.read(buffer)) > 0) {
				int through = isCounted ? (int) Math.min(length, Math.max(0, left.getAndAdd(-length))) : length;
				out.write(buffer, 0, through);
				record.write(buffer, 0, through);
				passed.addAndGet(isCounted ? through : 0);
				if (through < length) {
					if (breaksOnce) {
						left.set(Long.MAX_VALUE);
					}
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

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Stands between clients and a device: records what clients say, and can change it. */
public final class RecordingProxy implements AutoCloseable {

	private final ServerSocket listener;
	private final TestDevice device;
	private final List<Socket> sockets = new ArrayList<>();
	private final ByteArrayOutputStream said = new ByteArrayOutputStream();
	private final AtomicInteger chunk = new AtomicInteger();
	private volatile int tampered = -1;
	private volatile long channelId;

	public RecordingProxy(TestDevice device) throws IOException {
		this.device = device;
		listener = new ServerSocket(0, 50, InetAddress.getByName(TestDevice.ADDRESS));
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return listener.getLocalPort();
	}

	/** The chunk with this number from now on, counted from 0, arrives with one bit changed. */
	public void tamperWith(int number) {
		chunk.set(0);
		tampered = number;
	}

	/** Everything that clients have said. */
	public synchronized byte[] said() {
		return said.toByteArray();
	}

	/** The secure channel of the latest message. */
	long channelId() {
		return channelId;
	}

	/** Says something in between to the device, over the latest connection that there is. */
	void say(byte[] bytes) throws IOException {
		OutputStream device = latest().getOutputStream();
		device.write(bytes);
		device.flush();
	}

	/** Waits while a client that was cut off is on its way back. */
	private Socket latest() {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		Optional<Socket> open = open();
		while (open.isEmpty() && System.nanoTime() < end) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
			open = open();
		}
		return open.orElseThrow();
	}

	private synchronized Optional<Socket> open() {
		return sockets.reversed().stream().filter(each -> each.getLocalPort() != port() && !each.isClosed())
				.findFirst();
	}

	private void accept() {
		try {
			while (true) {
				Socket client = listener.accept();
				Socket server = new Socket(InetAddress.getByName(TestDevice.ADDRESS), device.port());
				keep(client, server);
				Thread.ofVirtual().start(() -> pump(client, server, this::record));
				Thread.ofVirtual().start(() -> pump(server, client, bytes -> bytes));
			}
		} catch (IOException e) {
			// Closed: the test is over.
			return;
		}
	}

	private synchronized void keep(Socket one, Socket other) {
		sockets.add(one);
		sockets.add(other);
	}

	private synchronized byte[] record(byte[] bytes) {
		said.writeBytes(bytes);
		if (bytes[0] == 'M') {
			channelId = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
		}
		if (chunk.getAndIncrement() == tampered) {
			bytes[bytes.length - 20] ^= 1;
		}
		return bytes;
	}

	private static void pump(Socket from, Socket to, UnaryOperator<byte[]> change) {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] header = in.readNBytes(8);
			while (header.length == 8) {
				int length = (header[4] & 0xFF) | (header[5] & 0xFF) << 8 | (header[6] & 0xFF) << 16;
				byte[] whole = new byte[length];
				System.arraycopy(header, 0, whole, 0, 8);
				in.readNBytes(whole, 8, length - 8);
				out.write(change.apply(whole));
				out.flush();
				header = in.readNBytes(8);
			}
		} catch (IOException e) {
			// One side has hung up, so both do.
			return;
		}
	}

	@Override
	public void close() throws IOException {
		listener.close();
		List<Socket> open;
		synchronized (this) {
			open = List.copyOf(sockets);
		}
		for (Socket each : open) {
			each.close();
		}
	}
}

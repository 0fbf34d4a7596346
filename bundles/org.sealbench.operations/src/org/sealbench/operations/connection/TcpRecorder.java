// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.address.IpAddress;

/** Stands between client and server and records every byte in both directions. */
public final class TcpRecorder implements AutoCloseable {

	private final InetAddress address;
	private final InetSocketAddress server;
	private final ServerSocket listener;
	private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();
	private final List<Socket> sockets = new ArrayList<>();

	private TcpRecorder(InetAddress address, InetSocketAddress server) throws IOException {
		this.address = address;
		this.server = server;
		this.listener = new ServerSocket();
		this.listener.bind(new InetSocketAddress(address, 0));
	}

	/**
	 * A recorder in front of a server of this machine. It listens on the server's own address, so that the host name in
	 * the client's URL stays one that is in the server's certificate.
	 *
	 * @throws IOException if the address cannot be bound
	 */
	public static TcpRecorder inFrontOf(String address, int port) throws IOException {
		return start(InetAddress.getByName(address), new InetSocketAddress(InetAddress.getByName(address), port));
	}

	/**
	 * A recorder on this machine in front of a server anywhere.
	 *
	 * @throws IOException if the host is unknown or nothing can be bound
	 */
	public static TcpRecorder onLoopback(String host, int port) throws IOException {
		return start(InetAddress.getLoopbackAddress(), new InetSocketAddress(InetAddress.getByName(host), port));
	}

	private static TcpRecorder start(InetAddress address, InetSocketAddress server) throws IOException {
		TcpRecorder tap = new TcpRecorder(address, server);
		daemon(tap::accept);
		return tap;
	}

	/** What the client is to connect to. */
	public String url() {
		return "opc.tcp://" + IpAddress.inUrl(address.getHostAddress()) + ":" + listener.getLocalPort();
	}

	/** The same as an address. */
	public InetSocketAddress address() {
		return new InetSocketAddress(address, listener.getLocalPort());
	}

	/** What has passed so far. */
	public synchronized byte[] bytes() {
		return recorded.toByteArray();
	}

	private void accept() {
		try {
			while (true) {
				Socket client = listener.accept();
				keep(client);
				daemon(() -> connect(client));
			}
		} catch (IOException closed) {
			// Closing the listener ends the recorder.
			return;
		}
	}

	private void connect(Socket client) {
		try {
			Socket other = new Socket(server.getAddress(), server.getPort());
			keep(other);
			daemon(() -> copy(client, other));
			copy(other, client);
		} catch (IOException nobodyThere) {
			close(client);
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			// It was closed already.
			return;
		}
	}

	private void copy(Socket from, Socket to) {
		byte[] buffer = new byte[8192];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				record(buffer, count);
				out.write(buffer, 0, count);
			}
		} catch (IOException hungUp) {
			// One end closed the connection; the other is closed with it.
			return;
		}
	}

	private synchronized void record(byte[] buffer, int count) {
		recorded.write(buffer, 0, count);
	}

	private synchronized void keep(Socket socket) {
		sockets.add(socket);
	}

	private static void daemon(Runnable work) {
		Thread thread = new Thread(work, "sealbench byte tap");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public synchronized void close() throws IOException {
		listener.close();
		for (Socket socket : sockets) {
			socket.close();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Passes on what clients and a device say, byte for byte, and keeps all of it. */
final class ByteTap implements WireReader {

	private final ByteArrayOutputStream said = new ByteArrayOutputStream();
	private final ServerSocket listener;
	private final String address;
	private final int port;

	ByteTap(String address, int port) throws IOException {
		this.address = address;
		this.port = port;
		listener = new ServerSocket(0, 50, InetAddress.getByName(address));
		Thread.ofVirtual().start(this::accept);
	}

	@Override
	public String url() {
		return "opc.tcp://" + address + ":" + listener.getLocalPort();
	}

	@Override
	public String read() {
		synchronized (said) {
			return said.toString(StandardCharsets.UTF_8);
		}
	}

	private void accept() {
		try {
			while (true) {
				Socket client = listener.accept();
				Socket server = new Socket(InetAddress.getByName(address), port);
				Thread.ofVirtual().start(() -> pump(client, server));
				Thread.ofVirtual().start(() -> pump(server, client));
			}
		} catch (IOException closed) {
			return;
		}
	}

	private void pump(Socket from, Socket to) {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] bytes = new byte[8192];
			for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
				synchronized (said) {
					said.write(bytes, 0, count);
				}
				out.write(bytes, 0, count);
				out.flush();
			}
		} catch (IOException oneSideHasHungUp) {
			return;
		}
	}

	@Override
	public void close() throws IOException {
		listener.close();
	}
}

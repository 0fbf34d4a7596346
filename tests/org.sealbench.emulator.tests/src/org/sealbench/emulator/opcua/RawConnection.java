// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A connection on which a test says what no client would. */
public final class RawConnection implements AutoCloseable {

	private final Socket socket;
	private long channelId;

	public RawConnection(TestDevice device) throws IOException {
		socket = new Socket(InetAddress.getByName(TestDevice.ADDRESS), device.port());
		socket.setSoTimeout(60_000);
	}

	public RawConnection hello(TestDevice device) throws IOException {
		byte[] url = device.url().getBytes(StandardCharsets.UTF_8);
		ByteBuffer body = ByteBuffer.allocate(24 + url.length).order(ByteOrder.LITTLE_ENDIAN).putInt(0).putInt(65535)
				.putInt(65535).putInt(0).putInt(0).putInt(url.length).put(url);
		send("HELF", 8 + body.capacity(), body.array());
		if (!read().startsWith("ACK")) {
			throw new IOException("no ACK");
		}
		return this;
	}

	/** A request to open a secure channel with any policy and certificate. */
	public RawConnection open(String policy, byte[] certificate) throws IOException {
		byte[] uri = ("http://opcfoundation.org/UA/SecurityPolicy#" + policy).getBytes(StandardCharsets.UTF_8);
		ByteBuffer body = ByteBuffer.allocate(4 + 4 + uri.length + 4 + certificate.length + 4 + 20 + 100)
				.order(ByteOrder.LITTLE_ENDIAN).putInt(0).putInt(uri.length).put(uri).putInt(certificate.length)
				.put(certificate).putInt(20).put(new byte[20]);
		send("OPNF", 8 + body.capacity(), body.array());
		return this;
	}

	/** @param length what the header says, whatever the body is */
	public void send(String type, long length, byte[] body) throws IOException {
		ByteBuffer header = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN)
				.put(type.getBytes(StandardCharsets.US_ASCII)).putInt((int) length);
		socket.getOutputStream().write(header.array());
		socket.getOutputStream().write(body);
		socket.getOutputStream().flush();
	}

	public void send(byte[] bytes) throws IOException {
		socket.getOutputStream().write(bytes);
		socket.getOutputStream().flush();
	}

	/** The next message: its type, and the code of an error in hexadecimal; {@code end} once the device has hung up. */
	public String read() throws IOException {
		DataInputStream in = new DataInputStream(socket.getInputStream());
		byte[] header = new byte[8];
		try {
			in.readFully(header);
			int length = ByteBuffer.wrap(header, 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
			byte[] body = new byte[length - 8];
			in.readFully(body);
			String type = new String(header, 0, 3, StandardCharsets.US_ASCII);
			channelId = type.equals("OPN") ? ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).getInt() : channelId;
			return type.equals("ERR")
					? type + " " + Integer.toHexString(ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).getInt())
					: type;
		} catch (IOException e) {
			return "end";
		}
	}

	/** The secure channel that the device has opened. */
	public long channelId() {
		return channelId;
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}

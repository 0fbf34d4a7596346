// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.milo.opcua.stack.core.encoding.DefaultEncodingContext;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryDecoder;
import org.eclipse.milo.opcua.stack.core.encoding.binary.OpcUaBinaryEncoder;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.UaMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.structured.ChannelSecurityToken;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.OpenSecureChannelRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.OpenSecureChannelResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ResponseHeader;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * A server without security, of sockets alone, which does as it should where it was not told to do otherwise. It
 * listens on a free port of a loopback address.
 */
public final class HostileServer implements AutoCloseable {

	private static final int HEADER = 8;
	private static final int HELLO_URL = 32;
	private static final int REQUEST_ID = 20;
	private static final int BODY = 24;

	/** What it does with a message. */
	@FunctionalInterface
	public interface Reply {
		void answer(Exchange exchange) throws IOException;
	}

	private final ServerSocket listener;
	/** Of the last chunk; one connection at a time is served, and each number has to be higher than the one before. */
	private final AtomicInteger sequence = new AtomicInteger();
	private final List<Socket> sockets = new CopyOnWriteArrayList<>();
	private final Map<Class<?>, Reply> replies = new ConcurrentHashMap<>();
	private volatile Reply hello = Exchange::acknowledge;
	private volatile Reply open = Exchange::openChannel;

	public HostileServer() throws IOException {
		listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		daemon(this::accept);
	}

	public String url() {
		return "opc.tcp://127.0.0.1:" + listener.getLocalPort();
	}

	/** Answers Hello otherwise. */
	public HostileServer onHello(Reply reply) {
		hello = reply;
		return this;
	}

	/** Answers the request to open the channel otherwise. */
	public HostileServer onOpen(Reply reply) {
		open = reply;
		return this;
	}

	/** Answers requests of a kind otherwise. */
	public HostileServer on(Class<? extends UaRequestMessageType> kind, Reply reply) {
		replies.put(kind, reply);
		return this;
	}

	private void accept() {
		try {
			while (true) {
				Socket socket = listener.accept();
				sockets.add(socket);
				daemon(() -> serve(socket));
			}
		} catch (IOException closed) {
			// Closing the listener ends the server.
			return;
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			DataInputStream in = new DataInputStream(socket.getInputStream());
			while (true) {
				byte[] header = in.readNBytes(HEADER);
				if (header.length < HEADER) {
					return;
				}
				int length = Unpooled.wrappedBuffer(header).getIntLE(4);
				byte[] chunk = Arrays.copyOf(header, length);
				in.readFully(chunk, HEADER, length - HEADER);
				answer(socket, chunk);
			}
		} catch (EOFException e) {
			// The client hung up within a message.
			return;
		} catch (IOException hungUp) {
			// The client closed the connection while something was sent.
			return;
		}
	}

	private void answer(Socket socket, byte[] chunk) throws IOException {
		String type = new String(chunk, 0, 3, StandardCharsets.US_ASCII);
		switch (type) {
		case "HEL" -> hello.answer(new Exchange(socket.getOutputStream(), 0, null,
				new String(chunk, HELLO_URL, chunk.length - HELLO_URL, StandardCharsets.US_ASCII)));
		case "OPN" -> {
			ByteBuf buffer = Unpooled.wrappedBuffer(chunk);
			int policy = buffer.getIntLE(12);
			// The sender's certificate and the thumbprint of the receiver's are null.
			int sequence = 16 + policy + 8;
			buffer.readerIndex(sequence + 8);
			open.answer(new Exchange(socket.getOutputStream(), buffer.getIntLE(sequence + 4),
					(OpenSecureChannelRequest) message(buffer), ""));
		}
		case "MSG" -> {
			ByteBuf buffer = Unpooled.wrappedBuffer(chunk);
			UaRequestMessageType request = (UaRequestMessageType) message(buffer.readerIndex(BODY));
			Exchange exchange = new Exchange(socket.getOutputStream(), buffer.getIntLE(REQUEST_ID), request, "");
			replies.getOrDefault(request.getClass(), Exchange::asUsual).answer(exchange);
		}
		default -> socket.close();
		}
	}

	private static UaMessageType message(ByteBuf body) {
		return new OpcUaBinaryDecoder(DefaultEncodingContext.INSTANCE).setBuffer(body).decodeMessage(null);
	}

	private static void daemon(Runnable work) {
		Thread thread = new Thread(work, "hostile server");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		listener.close();
		for (Socket socket : sockets) {
			socket.close();
		}
	}

	/** A message that came, and the way back. */
	public final class Exchange {

		private final OutputStream out;
		private final int requestId;
		private final UaRequestMessageType request;
		private final String url;

		Exchange(OutputStream out, int requestId, UaRequestMessageType request, String url) {
			this.url = url;
			this.out = out;
			this.requestId = requestId;
			this.request = request;
		}

		/** The URL in a Hello message. */
		public String url() {
			return url;
		}

		public UaRequestMessageType request() {
			return request;
		}

		/** Sends bytes as they are. */
		public void raw(ByteBuf bytes) throws IOException {
			byte[] sent = new byte[bytes.readableBytes()];
			bytes.readBytes(sent);
			out.write(sent);
			out.flush();
		}

		public void acknowledge() throws IOException {
			acknowledge(65_535, 65_535);
		}

		public void acknowledge(int receive, int send) throws IOException {
			raw(Unpooled.buffer().writeBytes("ACKF".getBytes(StandardCharsets.US_ASCII)).writeIntLE(28).writeIntLE(0)
					.writeIntLE(receive).writeIntLE(send).writeIntLE(0).writeIntLE(0));
		}

		public void openChannel() throws IOException {
			openChannel(encoded(new OpenSecureChannelResponse(header(), uint(0),
					new ChannelSecurityToken(uint(7), uint(1), DateTime.now(), uint(3_600_000)),
					ByteString.NULL_VALUE)));
		}

		public void openChannel(ByteBuf body) throws IOException {
			byte[] policy = SecurityPolicy.None.getUri().getBytes(StandardCharsets.US_ASCII);
			ByteBuf rest = Unpooled.buffer().writeIntLE(7).writeIntLE(policy.length).writeBytes(policy).writeIntLE(-1)
					.writeIntLE(-1).writeIntLE(sequence.incrementAndGet()).writeIntLE(requestId).writeBytes(body);
			raw(chunk("OPNF", rest));
		}

		/** Sends a message in one chunk. */
		public void message(ByteBuf body) throws IOException {
			message(body, requestId, 'F');
		}

		public void message(ByteBuf body, int id, char isFinal) throws IOException {
			raw(chunk("MSG" + isFinal, Unpooled.buffer().writeIntLE(7).writeIntLE(1)
					.writeIntLE(sequence.incrementAndGet()).writeIntLE(id).writeBytes(body)));
		}

		public int requestId() {
			return requestId;
		}

		/** A response's header as it should be. */
		public ResponseHeader header() {
			return new ResponseHeader(DateTime.now(), request.getRequestHeader().getRequestHandle(), StatusCode.GOOD,
					null, null, null);
		}

		public EndpointDescription endpoint() {
			return new UsualAnswers(HostileServer.this.url()).endpoint();
		}

		/** What a server answers that means well. */
		public void asUsual() throws IOException {
			UaMessageType response = new UsualAnswers(HostileServer.this.url()).to(request, header());
			if (response != null) {
				message(encoded(response));
			}
		}
	}

	/** A message as it stands in a chunk. */
	public static ByteBuf encoded(UaMessageType message) {
		ByteBuf buffer = Unpooled.buffer();
		new OpcUaBinaryEncoder(DefaultEncodingContext.INSTANCE).setBuffer(buffer).encodeMessage(null, message);
		return buffer;
	}

	private static ByteBuf chunk(String type, ByteBuf rest) {
		return Unpooled.buffer().writeBytes(type.getBytes(StandardCharsets.US_ASCII))
				.writeIntLE(HEADER + rest.readableBytes()).writeBytes(rest);
	}
}

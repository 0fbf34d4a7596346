// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.util.function.Consumer;

import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Session;
import org.eclipse.jetty.http2.api.Session;
import org.eclipse.jetty.http2.frames.Frame;
import org.eclipse.jetty.http2.frames.GoAwayFrame;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Reports HTTP/2 connections that end because their client broke the protocol or its limits (RFC 9113 section 5.4.1).
 */
public final class Http2ErrorListener implements HTTP2Session.FrameListener {

	private final Consumer<String> refused;

	private Http2ErrorListener(Consumer<String> refused) {
		this.refused = refused;
	}

	/** @param refused receives the client's address */
	public static void register(ServerConnector connector, Consumer<String> refused) {
		connector.getConnectionFactory(HTTP2ServerConnectionFactory.class)
				.addEventListener(new Http2ErrorListener(refused));
	}

	@Override
	public void onOutgoingFrame(Session session, Frame frame) {
		if (frame instanceof GoAwayFrame end && end.getError() != ErrorCode.NO_ERROR.code) {
			refused.accept(RemoteAddress.of(session.getRemoteSocketAddress()));
		}
	}
}

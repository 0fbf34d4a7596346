// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;

/**
 * Explains why a server could not listen. Operating systems word it differently, so the reason is found by trying: an
 * address on which no port can be opened does not exist here, else the port is the reason.
 */
public final class BindProblems {

	private static final int FIRST_FREE_PORT = 1024;

	private BindProblems() {
	}

	/**
	 * The problem for a failed bind.
	 *
	 * @param device name of the device
	 * @param server the server in words: {@code web server}, {@code OPC UA server}
	 */
	public static ProblemException explain(String device, String server, InetSocketAddress wanted, Throwable cause) {
		return explain(Place.of(device), server, wanted, cause);
	}

	/** The problem for a failed bind, at any place. */
	public static ProblemException explain(Place place, String server, InetSocketAddress wanted, Throwable cause) {
		String where = text(wanted);
		if (!canOpen(wanted.getAddress(), 0)) {
			return new ProblemException(EmulatorProblem.ADDRESS_NOT_HERE.at(place, server, where), cause);
		}
		if (rootOf(cause) instanceof SocketException) {
			boolean allowed = wanted.getPort() >= FIRST_FREE_PORT || !denied(rootOf(cause));
			EmulatorProblem problem = allowed ? EmulatorProblem.PORT_TAKEN : EmulatorProblem.PORT_NOT_ALLOWED;
			return new ProblemException(problem.at(place, server, where), cause);
		}
		return new ProblemException(EmulatorProblem.CANNOT_LISTEN.at(place, server, where, IoReason.of(rootOf(cause))),
				cause);
	}

	/** An address and port as they stand in a URL. */
	public static String text(InetSocketAddress address) {
		return IpAddress.inUrl(IpAddress.of(address.getAddress().getAddress()).toString()) + ":" + address.getPort();
	}

	private static boolean denied(Throwable cause) {
		return String.valueOf(cause.getMessage()).contains("denied");
	}

	private static Throwable rootOf(Throwable cause) {
		Throwable root = cause;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	private static boolean canOpen(InetAddress address, int port) {
		try (ServerSocket trial = new ServerSocket()) {
			trial.bind(new InetSocketAddress(address, port));
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;

/**
 * Keeps demos that run side by side apart: the plant's own loopback addresses where nobody uses them, else others whose
 * last number is the same. A bound port is the sign that a demo uses them.
 */
final class LoopbackAddresses implements AutoCloseable {

	private static final int SIGN_PORT = 48_430;
	private static final int TRIES = 20;

	private final ServerSocket sign;

	private LoopbackAddresses(ServerSocket sign) {
		this.sign = sign;
	}

	/** Reserves addresses for the plant and changes the plant where they are others than its own. */
	static LoopbackAddresses reserveFor(Plant plant, SecureRandom random) throws ProblemException {
		List<IOException> refusals = new ArrayList<>();
		for (int i = 0; i < TRIES; i++) {
			if (i > 0) {
				move(plant, (byte) (1 + random.nextInt(254)), (byte) random.nextInt(256));
			}
			try {
				return reserve(plant);
			} catch (IOException e) {
				refusals.add(e);
			}
		}
		IOException first = refusals.get(0);
		throw new ProblemException(DemoProblem.ADDRESSES.at(Place.of("demo"), IoReason.of(first)), first);
	}

	private static LoopbackAddresses reserve(Plant plant) throws IOException {
		ServerSocket sign = bind(plant.getDevices().get(0).getInterfaces().get(0).getAddress(), SIGN_PORT);
		try {
			for (Device device : plant.getDevices()) {
				for (NetworkInterface each : device.getInterfaces()) {
					bind(each.getAddress(), device.getWebServer().getHttpsPort()).close();
					bind(each.getAddress(), device.getOpcUaServer().getPort()).close();
				}
			}
			return new LoopbackAddresses(sign);
		} catch (IOException e) {
			sign.close();
			throw e;
		}
	}

	private static ServerSocket bind(String address, int port) throws IOException {
		ServerSocket socket = new ServerSocket();
		try {
			socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
			return socket;
		} catch (IOException e) {
			socket.close();
			throw new IOException(address + ":" + port + ": " + IoReason.of(e), e);
		}
	}

	private static void move(Plant plant, byte second, byte third) {
		for (Device device : plant.getDevices()) {
			for (NetworkInterface each : device.getInterfaces()) {
				IpAddress.parse(each.getAddress()).filter(own -> own.isIpv4() && own.isLoopback())
						.ifPresent(own -> each.setAddress(moved(own, second, third).toString()));
			}
		}
	}

	private static IpAddress moved(IpAddress address, byte second, byte third) {
		byte[] bytes = address.bytes();
		bytes[1] = second;
		bytes[2] = third;
		return IpAddress.of(bytes);
	}

	@Override
	public void close() {
		try {
			sign.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

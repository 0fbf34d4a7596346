// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageLimits;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.link.LinkPaths;
import org.sealbench.device.link.PairingProof;
import org.sealbench.device.link.LinkMessages.Apply;
import org.sealbench.device.link.LinkMessages.Membership;
import org.sealbench.device.link.LinkMessages.Nonce;
import org.sealbench.device.link.LinkMessages.Proof;
import org.sealbench.emulator.device.EmulatedDevice;
import org.sealbench.emulator.http.LinkExchange;

/**
 * The device's side of the link protocol. Every request needs a client certificate; which one decides what the station
 * may do with the device: all with its own, pair and read the report of a blank one, nothing with another's.
 */
final class LinkRoutes {

	private final EmulatedDevices devices;
	private final String emulator;

	/** @param emulator SHA-256 of the emulator's own certificate */
	LinkRoutes(EmulatedDevices devices, String emulator) {
		this.devices = devices;
		this.emulator = emulator;
	}

	void answer(LinkExchange exchange) throws ProblemException {
		String station = exchange.clientFingerprint()
				.orElseThrow(() -> new ProblemException(DeviceProblem.NO_CERTIFICATE.at(Place.of("link"))));
		List<String> path = exchange.segments(LinkPaths.DEVICES);
		if (path.size() < 2) {
			throw new ProblemException(DeviceProblem.OTHER_VERSION.at(Place.of("link"), LinkPaths.VERSION));
		}
		String name = DeviceNames.decode(path.get(0)).orElseThrow(() -> LinkExchange.malformed("its device name"));
		EmulatedDevice device = devices.getOrCreate(name);
		List<String> rest = path.subList(1, path.size());
		String request = exchange.method() + " " + String.join("/", rest);
		switch (request) {
		case "GET report" -> report(exchange, device, station);
		case "POST pair/begin" -> begin(exchange, device, station);
		case "POST pair/prove" -> prove(exchange, device, station);
		default -> {
			device.owners().requireOwner(station);
			owner(exchange, device, station, rest, request);
		}
		}
	}

	private static void report(LinkExchange exchange, EmulatedDevice device, String station) throws ProblemException {
		// Without waiting; and once more when a switch that may be under way is over.
		device.owners().requireNotAnothers(station);
		DeviceReport report;
		synchronized (device) {
			device.owners().requireNotAnothers(station);
			report = device.report(null);
		}
		exchange.answer(report);
	}

	private void begin(LinkExchange exchange, EmulatedDevice device, String station) throws ProblemException {
		device.owners().requirePairable(station);
		exchange.whenThere(Nonce.class, body -> exchange
				.answer(new Nonce(device.owners().nonces().begin(emulator, station, device.name(), body.nonce()))));
	}

	private void prove(LinkExchange exchange, EmulatedDevice device, String station) throws ProblemException {
		device.owners().requirePairable(station);
		exchange.whenThere(Proof.class, body -> exchange.answer(prove(device, station, body.proof())));
	}

	private Proof prove(EmulatedDevice device, String station, String proof) throws ProblemException {
		device.owners().requirePairable(station);
		PairingProof expected = device.owners().nonces().take(station, device.name());
		String answer = device.pair(station, devices.display().code(),
				code -> devices.display().answer(expected, code, proof));
		devices.endUsedCode();
		devices.tell("device " + device.name() + " is paired");
		return new Proof(answer);
	}

	private void owner(LinkExchange exchange, EmulatedDevice device, String station, List<String> path, String request)
			throws ProblemException {
		if (request.startsWith("GET " + LinkPaths.PART)) {
			String part = request.substring(("GET " + LinkPaths.PART).length());
			exchange.answer(asOwner(device, station, () -> device.part(part)));
		} else if (request.equals("PUT " + LinkPaths.MEMBERSHIP)) {
			Membership membership = exchange.body(Membership.class);
			asOwner(device, station, () -> {
				device.keepMembership(membership.statement());
				return membership;
			});
			exchange.done();
		} else if (request.equals("POST " + LinkPaths.DOWNLOAD)) {
			ImageManifest manifest = new DeviceJson().manifest(exchange.jsonBody());
			exchange.answer(asOwner(device, station, () -> device.begin(manifest)));
		} else if (isDownload(path, 4) && exchange.method().equals("PUT") && path.get(2).equals("parts")) {
			device.put(path.get(1), path.get(3), exchange.body(ImageLimits.LARGEST_PART));
			exchange.done();
		} else if (isDownload(path, 3) && exchange.method().equals("DELETE") && path.get(2).equals("parts")) {
			device.abandon(path.get(1));
			exchange.done();
		} else if (isDownload(path, 3) && exchange.method().equals("POST") && path.get(2).equals("apply")) {
			apply(exchange, device, path.get(1));
		} else {
			throw LinkExchange.malformed("there is no such path");
		}
	}

	/** What only a device's owner may do. */
	private interface OwnersWork<T> {
		/** @throws ProblemException which is the answer */
		T run() throws ProblemException;
	}

	/**
	 * Asks once more whose the device is: it may have been reset while a body came, or while it switched. What goes by
	 * the random identifier of a download needs no second look.
	 */
	private static <T> T asOwner(EmulatedDevice device, String station, OwnersWork<T> work) throws ProblemException {
		synchronized (device) {
			device.owners().requireOwner(station);
			return work.run();
		}
	}

	private void apply(LinkExchange exchange, EmulatedDevice device, String id) throws ProblemException {
		Apply order = exchange.body(Apply.class);
		try {
			var report = device.apply(id, order);
			devices.tell("device " + device.name() + " took download " + report.downloadNumber());
			exchange.answer(report);
		} catch (ProblemException e) {
			devices.tell("device " + device.name() + " refused a download: " + e.problem().message());
			throw e;
		}
	}

	private static boolean isDownload(List<String> path, int length) {
		return path.size() == length && path.get(0).equals(LinkPaths.DOWNLOAD);
	}
}

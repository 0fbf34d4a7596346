// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.link.LinkMessages.Begun;
import org.sealbench.emulator.state.DeviceStore;

/** The place for the one download that a device takes at a time. */
final class DownloadSlot {

	private final String device;
	private final DeviceStore store;
	private IncomingDownload incoming;

	DownloadSlot(String device, DeviceStore store) {
		this.device = device;
		this.store = store;
	}

	boolean isTaken() {
		return incoming != null;
	}

	/** @param held parts that the device holds, by digest */
	Begun begin(ImageManifest manifest, Map<String, byte[]> held) throws ProblemException {
		if (incoming != null && incoming.isOf(manifest)) {
			// The connection broke before or after the station got its number: the download continues where it was.
			incoming.touch();
			return begun();
		}
		if (incoming != null && !incoming.isAbandoned()) {
			throw problem(DeviceProblem.BUSY);
		}
		byte[] id = new byte[8];
		new SecureRandom().nextBytes(id);
		incoming = new IncomingDownload(HexFormat.of().formatHex(id), manifest, held, store.stage());
		return begun();
	}

	private Begun begun() {
		return new Begun(incoming.id(), new ArrayList<>(new TreeSet<>(incoming.missing())));
	}

	/** Fails if there is no such download. */
	IncomingDownload get(String id) throws ProblemException {
		if (incoming == null || !incoming.id().equals(id)) {
			throw problem(DeviceProblem.DOWNLOAD_LOST);
		}
		return incoming;
	}

	/** Forgets the download, if there is one; fails if what it sent cannot be deleted. */
	void end() throws ProblemException {
		if (incoming != null) {
			IncomingDownload ended = incoming;
			incoming = null;
			ended.discard();
		}
	}

	private ProblemException problem(DeviceProblem problem) {
		return new ProblemException(problem.at(Place.of(device)));
	}
}

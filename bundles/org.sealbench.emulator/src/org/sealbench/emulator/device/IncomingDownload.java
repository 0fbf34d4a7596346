// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.ImageArchive;
import org.sealbench.device.ImageLimits;
import org.sealbench.device.ImageManifest;
import org.sealbench.emulator.state.Staging;

/** A download in progress: which parts it needs, which the device has already, and which it received. */
final class IncomingDownload {

	/** After so long without a part the station counts as gone. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final String id;
	private final ImageManifest manifest;
	private final Map<String, byte[]> held;
	private final Staging staging;
	private final Set<String> missing;
	private final Set<String> received = new HashSet<>();
	private long bytes;
	private long touched = System.nanoTime();

	/** @param held parts that the device holds, by digest */
	IncomingDownload(String id, ImageManifest manifest, Map<String, byte[]> held, Staging staging) {
		this.id = id;
		this.manifest = manifest;
		this.held = held;
		this.staging = staging;
		this.missing = new TreeSet<>(manifest.parts().values());
		missing.removeAll(held.keySet());
	}

	String id() {
		return id;
	}

	/** Digests still to come. */
	Set<String> missing() {
		return Set.copyOf(missing);
	}

	boolean isAbandoned() {
		return System.nanoTime() - touched > PATIENCE.toNanos();
	}

	/** Whether it is a download of this very image. */
	boolean isOf(ImageManifest other) {
		return manifest.equals(other);
	}

	/** Records that the station is still connected. */
	void touch() {
		touched = System.nanoTime();
	}

	void put(String digest, byte[] content) throws ProblemException {
		if (received.contains(digest)) {
			// Sent again because the response was lost.
			touch();
			return;
		}
		if (!missing.contains(digest)) {
			throw damaged("a part came that was not asked for");
		}
		bytes += content.length;
		if (bytes > ImageLimits.LARGEST_IMAGE) {
			throw damaged("it is too large");
		}
		staging.put(digest, content);
		missing.remove(digest);
		received.add(digest);
		touch();
	}

	/** The whole image, with arrays of its own. */
	DeviceImage assemble() throws ProblemException {
		if (!missing.isEmpty()) {
			throw damaged("parts of it are missing");
		}
		SortedMap<String, byte[]> parts = new TreeMap<>();
		for (Map.Entry<String, String> part : manifest.parts().entrySet()) {
			String digest = part.getValue();
			parts.put(part.getKey(), received.contains(digest) ? staging.get(digest) : held.get(digest).clone());
		}
		return new ImageArchive().assemble(manifest, parts);
	}

	void discard() throws ProblemException {
		staging.delete();
	}

	private ProblemException damaged(String why) {
		return new ProblemException(DeviceProblem.IMAGE_DAMAGED.at(Place.of(manifest.device()), why));
	}
}

package org.sealbench.emulator.rack;

import java.util.HashMap;
import java.util.Map;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.OperatingMode;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServers;
import org.sealbench.emulator.tags.LiveTags;

/** An image in a device, with its tags and servers. */
final class Loaded implements AutoCloseable {

	private final DeviceImage image;
	private final LiveTags tags;
	private final RunningServers servers;

	private Loaded(DeviceImage image, LiveTags tags, RunningServers servers) {
		this.image = image;
		this.tags = tags;
		this.servers = servers;
	}

	/** Nothing: a device without an image. */
	static Loaded nothing() {
		return new Loaded(null, null, RunningServers.none());
	}

	/** No image, because the stored one is of no use; a download mends it. */
	static Loaded unusable(String reason) {
		return new Loaded(null, null, RunningServers.failed(reason));
	}

	/** Starts all servers of an image, or none. */
	static Loaded start(DeviceImage image, DeviceParts parts, DeviceServers servers) throws ProblemException {
		LiveTags tags = tags(image, parts);
		return new Loaded(image, tags, RunningServers.start(context(image, tags, parts), servers));
	}

	/** Starts those servers of an image that can be started. */
	static Loaded startWhatCan(DeviceImage image, DeviceParts parts, DeviceServers servers) throws ProblemException {
		if (image == null) {
			return nothing();
		}
		LiveTags tags = tags(image, parts);
		return new Loaded(image, tags, RunningServers.startWhatCan(context(image, tags, parts), servers));
	}

	/** The image, or {@code null}. */
	DeviceImage image() {
		return image;
	}

	RunningServers servers() {
		return servers;
	}

	/** Every part by its digest. */
	Map<String, byte[]> byDigest() {
		Map<String, byte[]> parts = new HashMap<>();
		if (image != null) {
			image.manifest().parts().forEach((path, digest) -> parts.put(digest, image.parts().get(path)));
		}
		return parts;
	}

	void setMode(OperatingMode mode) {
		if (tags != null) {
			tags.setMode(mode);
		}
	}

	/** Stops the servers and leaves the image. */
	@Override
	public void close() {
		servers.close();
	}

	/** Overwrites the keys of an image that is not needed any more. */
	void wipe() {
		if (image != null) {
			image.wipe();
		}
	}

	private static LiveTags tags(DeviceImage image, DeviceParts parts) throws ProblemException {
		return new LiveTags(image.settings().tags(), parts.clock(), parts.mode());
	}

	private static DeviceContext context(DeviceImage image, LiveTags tags, DeviceParts parts) {
		return new DeviceContext(image, parts.clock(), tags, parts.log(), parts::mode);
	}
}

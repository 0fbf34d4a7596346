// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.util.HashMap;
import java.util.Map;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.OperatingMode;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.tags.LiveTags;

/** An image in a device, with its tags and servers. */
final class RunningImage implements AutoCloseable {

	private final DeviceImage image;
	private final LiveTags tags;
	private final RunningServers servers;

	private RunningImage(DeviceImage image, LiveTags tags, RunningServers servers) {
		this.image = image;
		this.tags = tags;
		this.servers = servers;
	}

	/** Nothing: a device without an image. */
	static RunningImage nothing() {
		return new RunningImage(null, null, RunningServers.none());
	}

	/** No image, because the stored one cannot be used; a download repairs that. */
	static RunningImage unusable(String reason) {
		return new RunningImage(null, null, RunningServers.failed(reason));
	}

	/**
	 * Switches to another image: values of tags stay if the tags are the same, and servers that need no restart keep
	 * running. Afterwards only the image of this object can still be used.
	 *
	 * @throws ProblemException if a server of the new image did not start; then none runs
	 */
	RunningImage moveTo(DeviceImage next, DeviceState parts, DeviceServerFactory all) throws ProblemException {
		boolean sameTags = image != null && image.settings().tags().equals(next.settings().tags());
		LiveTags nextTags = sameTags ? tags : tags(next, parts);
		nextTags.setMode(parts.mode());
		return new RunningImage(next, nextTags, servers.moveTo(context(next, nextTags, parts), all));
	}

	/** A copy with parts of the image changed at runtime. */
	RunningImage with(DeviceImage changed) {
		return new RunningImage(changed, tags, servers);
	}

	/** Starts those servers of an image that can be started. */
	static RunningImage startWhatCan(DeviceImage image, DeviceState parts, DeviceServerFactory servers)
			throws ProblemException {
		if (image == null) {
			return nothing();
		}
		LiveTags tags = tags(image, parts);
		return new RunningImage(image, tags, RunningServers.startWhatCan(context(image, tags, parts), servers));
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

	/** Stops the servers and keeps the image. */
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

	private static LiveTags tags(DeviceImage image, DeviceState parts) throws ProblemException {
		return new LiveTags(image.settings().tags(), parts.clock(), parts.mode());
	}

	private static DeviceContext context(DeviceImage image, LiveTags tags, DeviceState parts) {
		return new DeviceContext(image, parts.clock(), tags, parts.log(), parts::mode, parts.rejected(), parts.keeper(),
				parts.insight());
	}
}

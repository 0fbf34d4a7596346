// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.time.InstantSource;
import java.util.function.Supplier;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.OperatingMode;

/**
 * What a device's servers work with: the image that is loaded, the device's own clock, its tags and its log. Servers of
 * one device share one instance, so that a tag written over OPC UA reads the same on the web page.
 *
 * @param mode     the device's current operating mode
 * @param rejected the client certificates that the device rejected; they outlive an image
 * @param keeper   stores what is changed at runtime
 * @param insight  the sessions that the servers show each other
 */
public record DeviceContext(DeviceImage image, InstantSource clock, TagTable tags, DeviceLog log,
		Supplier<OperatingMode> mode, RejectedCertificates rejected, RuntimeChangeStore keeper,
		SessionRegistry insight) {

	/** A device whose servers have no sessions registered yet. */
	public DeviceContext(DeviceImage image, InstantSource clock, TagTable tags, DeviceLog log,
			Supplier<OperatingMode> mode, RejectedCertificates rejected, RuntimeChangeStore keeper) {
		this(image, clock, tags, log, mode, rejected, keeper, new SessionRegistry());
	}

	/** A device that is always in RUN, and in which nothing can be changed at runtime. */
	public DeviceContext(DeviceImage image, InstantSource clock, TagTable tags, DeviceLog log) {
		this(image, clock, tags, log, () -> OperatingMode.RUN);
	}

	/** A device in which nothing can be changed at runtime. */
	public DeviceContext(DeviceImage image, InstantSource clock, TagTable tags, DeviceLog log,
			Supplier<OperatingMode> mode) {
		this(image, clock, tags, log, mode, new RejectedCertificates(), (changed, removed) -> {
			throw new ProblemException(
					EmulatorProblem.STATE_UNUSABLE.at(Place.of(image.settings().name()), "it is read-only"));
		});
	}
}

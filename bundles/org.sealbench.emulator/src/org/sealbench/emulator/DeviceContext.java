package org.sealbench.emulator;

import java.time.InstantSource;
import java.util.function.Supplier;

import org.sealbench.device.DeviceImage;
import org.sealbench.device.OperatingMode;

/**
 * What a device's servers are given: the image that is loaded, the device's own clock, its tags and its log. Servers of
 * one device share one instance, so that a tag written over OPC UA reads the same on the web page.
 *
 * @param mode the device's present operating mode
 */
public record DeviceContext(DeviceImage image, InstantSource clock, TagTable tags, DeviceLog log,
		Supplier<OperatingMode> mode) {

	/** A device that is always in RUN. */
	public DeviceContext(DeviceImage image, InstantSource clock, TagTable tags, DeviceLog log) {
		this(image, clock, tags, log, () -> OperatingMode.RUN);
	}
}

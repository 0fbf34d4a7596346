// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.time.Instant;

import org.sealbench.emulator.DeviceContext;

/** A section that lists names and values. */
final class PropertyList {

	private final Html body;

	PropertyList(Html body, String title) {
		this.body = body;
		body.open("section").element("h2", title).open("dl");
	}

	PropertyList add(String name, String value) {
		body.element("dt", name).element("dd", value.isEmpty() ? "–" : value);
		return this;
	}

	/** A value to compare digit by digit. */
	PropertyList addCode(String name, String value) {
		body.element("dt", name).open("dd").element("code", value).close("dd");
		return this;
	}

	PropertyList addTime(String name, Instant instant) {
		body.element("dt", name).open("dd").time(instant).close("dd");
		return this;
	}

	/** The device's mode and time, which the pages' script keeps up to date. */
	PropertyList addState(DeviceContext device) {
		body.element("dt", "Operating mode").open("dd").element("span", device.mode().get().name(), "data-live", "mode")
				.close("dd");
		body.element("dt", "Time of day").open("dd").time(device.clock().instant(), "data-live", "time").close("dd");
		return this;
	}

	void close() {
		body.close("dl").close("section");
	}
}

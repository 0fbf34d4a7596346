// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import org.sealbench.common.Place;
import org.sealbench.model.Device;

/** Places in the tags and methods of a device. */
final class TagPlaces {

	private TagPlaces() {
	}

	static Place tag(Device device, String tag, String field) {
		return Place.of(device.getName(), "tags > " + tag + (field.isEmpty() ? "" : " > " + field));
	}

	static Place method(Device device, String method) {
		return Place.of(device.getName(), "methods > " + method);
	}
}

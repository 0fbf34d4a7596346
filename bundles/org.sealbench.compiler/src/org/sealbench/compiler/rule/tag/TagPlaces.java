// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

import org.sealbench.common.Place;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** Places in the tags and methods of a device. */
final class TagPlaces {

	private TagPlaces() {
	}

	static Place tag(Device device, String tag, Field field) {
		return Place.of(device.getName(), field, tag);
	}

	static Place method(Device device, String method) {
		return Place.of(device.getName(), Field.METHOD, method);
	}
}

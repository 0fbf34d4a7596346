// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.Wipe;
import org.sealbench.device.settings.DeviceSettings;

/**
 * A compiled device: its settings and named parts, ready to be downloaded. Equal projects give equal images, byte by
 * byte.
 *
 * @param settings content of the part {@code device.json}
 * @param parts    content of every part by its path, {@code device.json} included
 */
public record DeviceImage(DeviceSettings settings, SortedMap<String, byte[]> parts) {

	public DeviceImage {
		parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
	}

	/**
	 * The content of a part that the manifest names.
	 *
	 * @throws IllegalArgumentException if there is no such part
	 */
	public byte[] part(String path) {
		byte[] content = parts.get(path);
		if (content == null) {
			throw new IllegalArgumentException(path);
		}
		return content;
	}

	/** The manifest that names every part with its digest. */
	public ImageManifest manifest() {
		return ImageManifest.of(settings.name(), parts);
	}

	/** Overwrites the private keys; the image is of no use afterwards. */
	public void wipe() {
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (ImagePaths.isKey(part.getKey())) {
				Wipe.wipe(part.getValue());
			}
		}
	}
}

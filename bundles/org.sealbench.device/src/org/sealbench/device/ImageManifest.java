// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table of contents of a device image.
 *
 * @param formatVersion version of the image's layout
 * @param device        name of the device
 * @param parts         SHA-256 digest of each part, lower-case hexadecimal, by path
 */
public record ImageManifest(int formatVersion, String device, SortedMap<String, String> parts) {

	/** The version that this Sealbench writes. */
	public static final int FORMAT_VERSION = 1;

	public ImageManifest {
		parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
	}

	/** SHA-256 of its JSON form: it names the whole content of an image. */
	public String digest() {
		return Digest.sha256(new DeviceJson().write(this));
	}

	static ImageManifest of(String device, Map<String, byte[]> contents) {
		SortedMap<String, String> digests = new TreeMap<>();
		contents.forEach((path, content) -> digests.put(path, Digest.sha256(content)));
		return new ImageManifest(FORMAT_VERSION, device, digests);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * Limits of an image, so that neither an archive nor a download can fill memory or leave its folder.
 */
public final class ImageLimits {

	/** Parts of one image. */
	public static final int MOST_PARTS = 4096;
	/** Bytes of one part. */
	public static final int LARGEST_PART = 4 * 1024 * 1024;
	/** Bytes of all parts together. */
	public static final long LARGEST_IMAGE = 64L * 1024 * 1024;

	private static final Pattern PATH = Pattern
			.compile("device\\.json|(certificates|keys|trust|crl)(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}");
	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private ImageLimits() {
	}

	/** @throws ProblemException if the manifest has an unknown version, or an invalid path or digest */
	public static void check(ImageManifest manifest) throws ProblemException {
		if (manifest.formatVersion() != ImageManifest.FORMAT_VERSION) {
			throw damaged("its format version is " + manifest.formatVersion() + " instead of "
					+ ImageManifest.FORMAT_VERSION);
		}
		DeviceNames.check(manifest.device());
		if (manifest.parts().size() > MOST_PARTS) {
			throw damaged("it has more than " + MOST_PARTS + " parts");
		}
		if (!manifest.parts().containsKey(ImagePaths.SETTINGS)) {
			throw damaged("it has no " + ImagePaths.SETTINGS);
		}
		for (var part : manifest.parts().entrySet()) {
			checkPath(part.getKey());
			if (!isDigest(part.getValue())) {
				throw damaged("a digest in its manifest is malformed");
			}
		}
	}

	/** @throws ProblemException if the path is not one of an image's part */
	public static void checkPath(String path) throws ProblemException {
		if (!PATH.matcher(path).matches()) {
			throw damaged("it has a part whose path is not allowed");
		}
	}

	/** Whether a text is a SHA-256 digest as the manifest writes it. */
	public static boolean isDigest(String text) {
		return DIGEST.matcher(text).matches();
	}

	static ProblemException damaged(String why) {
		return new ProblemException(DeviceProblem.IMAGE_DAMAGED.at(Place.of("device image"), why));
	}
}

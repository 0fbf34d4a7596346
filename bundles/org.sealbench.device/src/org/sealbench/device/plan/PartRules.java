// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.device.ImagePaths;

/** Parts that are compared by their digests alone; the device loads all of them in RUN. */
final class PartRules {

	private static final Map<String, String> PARTS = parts();
	private static final Map<String, String> FOLDERS = Map.of(ImagePaths.CRL, "certificate revocation lists",
			ImagePaths.OPCUA_ISSUERS, "OPC UA issuer certificates");
	private static final List<String> KNOWN_FOLDERS = List.of(ImagePaths.CRL, ImagePaths.OPCUA_TRUST,
			ImagePaths.OPCUA_ISSUERS);

	private PartRules() {
	}

	static List<PlannedChange> changes(ManifestDifference difference) {
		List<PlannedChange> changes = new ArrayList<>();
		PARTS.forEach((path, words) -> {
			if (difference.concerns(path)) {
				changes.add(PlannedChange.running(words));
			}
		});
		FOLDERS.forEach((folder, words) -> {
			String count = difference.count(folder);
			if (!count.isEmpty()) {
				changes.add(PlannedChange.running(words + ": " + count));
			}
		});
		long others = difference.arriving("").stream().filter(PartRules::isOther).count();
		if (others > 0) {
			changes.add(PlannedChange.running("other parts: " + others));
		}
		return changes;
	}

	/** A part in words; one of several in a folder with its file's name. */
	static String text(String path) {
		if (path.equals(ImagePaths.SETTINGS)) {
			return "settings";
		}
		if (path.startsWith(ImagePaths.OPCUA_TRUST)) {
			return "OPC UA trust list (" + path.substring(ImagePaths.OPCUA_TRUST.length()) + ")";
		}
		return FOLDERS.entrySet().stream().filter(folder -> path.startsWith(folder.getKey()))
				.map(folder -> folder.getValue() + " (" + path.substring(folder.getKey().length()) + ")").findFirst()
				.orElseGet(() -> PARTS.getOrDefault(path, path));
	}

	private static boolean isOther(String path) {
		return !path.equals(ImagePaths.SETTINGS) && !PARTS.containsKey(path)
				&& KNOWN_FOLDERS.stream().noneMatch(path::startsWith);
	}

	private static Map<String, String> parts() {
		Map<String, String> words = new LinkedHashMap<>();
		words.put(ImagePaths.WEB_CHAIN, "web server certificate");
		words.put(ImagePaths.WEB_KEY, "web server key");
		words.put(ImagePaths.WEB_DOWNLOAD, "certificate to download");
		words.put(ImagePaths.OPCUA_CHAIN, "OPC UA server certificate");
		words.put(ImagePaths.OPCUA_KEY, "OPC UA server key");
		words.put(ImagePaths.OPCUA_SHA1_CHAIN, "OPC UA server certificate of the SHA-1 era");
		words.put(ImagePaths.OPCUA_SHA1_KEY, "OPC UA server key of the SHA-1 era");
		return words;
	}
}

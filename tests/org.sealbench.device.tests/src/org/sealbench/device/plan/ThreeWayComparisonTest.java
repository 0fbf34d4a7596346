// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.sealbench.device.ImageManifest;

class ThreeWayComparisonTest {

	@Test
	void tellsWhereAPartWasChanged() {
		ThreeWayComparison compared = ThreeWayComparison.of(
				manifest(Map.of("device.json", "a", "certificates/opcua.pem", "a", "certificates/web.pem", "a",
						"crl/2.pem", "a", "trust/opcua/5.pem", "a")),
				manifest(Map.of("device.json", "a", "certificates/opcua.pem", "b", "certificates/web.pem", "b",
						"crl/2.pem", "b", "trust/opcua/5.pem", "a", "trust/opcua/push.pem", "b")),
				manifest(Map.of("device.json", "c", "certificates/opcua.pem", "a", "certificates/web.pem", "c",
						"crl/2.pem", "b")));
		assertEquals(
				List.of("OPC UA server certificate DEVICE", "web server certificate BOTH", "settings PROJECT",
						"OPC UA trust list (5.pem) PROJECT", "OPC UA trust list (push.pem) DEVICE"),
				compared.parts().stream().map(each -> each.what() + " " + each.where()).toList());
		assertEquals(List.of("OPC UA server certificate", "web server certificate", "OPC UA trust list (push.pem)"),
				compared.overwritten());
	}

	@Test
	void whatWasChangedAlikeInBothIsNoDifference() {
		assertEquals(List.of(), ThreeWayComparison.of(manifest(Map.of("device.json", "a")),
				manifest(Map.of("device.json", "b")), manifest(Map.of("device.json", "b"))).parts());
	}

	private static ImageManifest manifest(Map<String, String> parts) {
		TreeMap<String, String> digests = new TreeMap<>();
		parts.forEach((path, letter) -> digests.put(path, letter.repeat(64)));
		return new ImageManifest(1, "PLC_1", digests);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What others changed in a device is told from what the project changed, whatever both did. */
class ItemChangeTest {

	private static final Map<String, String> LAST = Map.of("opcua.port", "4840", "tag:Level", "type=INT");

	@Test
	void aChangeOfTheProjectAloneIsNoneOfOthers() {
		assertEquals(List.of(), ItemChange.of(Optional.of(LAST), LAST, Map.of("opcua.port", "4841")));
	}

	@Test
	void whatTheProjectHasTooIsNoneOfOthers() {
		Map<String, String> both = Map.of("opcua.port", "4841", "tag:Level", "type=INT");
		assertEquals(List.of(), ItemChange.of(Optional.of(LAST), both, both));
	}

	@Test
	void addedRemovedAndChangedItemsAreNamed() {
		Map<String, String> device = Map.of("opcua.port", "4841", "opcua.users:eve", "rights=view");
		assertEquals(List.of("OPC UA port (4840 to 4841)", "OPC UA user eve (added)", "tag Level (removed)"),
				texts(ItemChange.of(Optional.of(LAST), device, LAST)));
	}

	@Test
	void anItemThatBothChangedOtherwiseIsOneOfOthers() {
		assertEquals(List.of("OPC UA port (4840 to 4841)"), texts(ItemChange.of(Optional.of(LAST),
				Map.of("opcua.port", "4841", "tag:Level", "type=INT"), Map.of("opcua.port", "4850"))));
	}

	@Test
	void withoutAKnownDownloadEveryDifferenceMayBeOneOfOthers() {
		assertEquals(List.of("tag Level (removed)"),
				texts(ItemChange.of(Optional.empty(), Map.of("opcua.port", "4840"), LAST)));
	}

	@Test
	void ofAListThePiecesAreNamed() {
		assertEquals(List.of("OPC UA security policies (without None, with A/Sign)"),
				texts(ItemChange.of(Optional.of(Map.of("opcua.policies", "None,B/Sign")),
						Map.of("opcua.policies", "A/Sign,B/Sign"), Map.of("opcua.policies", "None,B/Sign"))));
	}

	@Test
	void aNameFromTheDeviceBringsNoControlCharacters() {
		ItemChange change = new ItemChange("tag:a\u001b[31m\u202eb", null, "type=INT", null);
		assertFalse(change.text(null).codePoints()
				.anyMatch(each -> Character.isISOControl(each) || Character.getType(each) == Character.FORMAT));
	}

	private static List<String> texts(List<ItemChange> changes) {
		return changes.stream().map(change -> change.text(null)).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What needs STOP and what does not, as the settings say it: this list is what an engineer is told. */
class SettingsRuleTest {

	@Test
	void hardwareServersAndPortsNeedStop() {
		assertEquals(List.of("device type", "interfaces", "web server on or off", "web server ports",
				"OPC UA server on or off", "OPC UA port"), names(true));
	}

	@Test
	void everythingElseIsTakenInRun() {
		List<String> names = names(false);
		List<String> sure = List.of("project name", "web server users", "OPC UA application URI",
				"OPC UA security policies", "OPC UA automatic acceptance of clients", "OPC UA user authentication",
				"OPC UA users", "tags", "methods");
		assertEquals(sure, names.stream().filter(sure::contains).toList());
	}

	private static List<String> names(boolean stop) {
		return SettingsRule.all().stream().map(SettingsRule::change).filter(each -> each.needsStop() == stop)
				.map(PlannedChange::what).toList();
	}
}
